package org.trellis.reporting.internal;

import static org.trellis.reporting.internal.DesignBuilder.aDesign;

import java.util.List;

/**
 * A crosstab of two columns of a query with the sum of a third and its total, as the designer writes it. Every element in it has a place
 * where a test can put something: {@code ofSchools().with("measure", "<property .../>")}.
 */
final class CrosstabBuilder {
	/** Every element of a cube and a crosstab. */
	static final List<String> PLACES = List.of("cube", "dimension", "hierarchy", "level", "measureGroup", "measure", "crosstab", "crosstabView", "dimensionView", "levelView", "measureView",
			"aggregationCell", "crosstabCell", "label");

	private static final String CUBE = """
			<tabular-cube name="cube" id="200">[cube]
				<property name="dimensions">
					<tabular-dimension name="Across" id="201">[dimension]<property name="defaultHierarchy">AcrossH</property>
						<property name="hierarchies"><tabular-hierarchy name="AcrossH" id="202">[hierarchy]
							<property name="levels"><tabular-level name="A" id="203">[level]<property name="dataType">string</property><property name="columnName">{across}</property></tabular-level></property>
						</tabular-hierarchy></property>
					</tabular-dimension>
					<tabular-dimension name="Down" id="204"><property name="defaultHierarchy">DownH</property>
						<property name="hierarchies"><tabular-hierarchy name="DownH" id="205">
							<property name="levels"><tabular-level name="D" id="206"><property name="dataType">string</property><property name="columnName">{down}</property></tabular-level></property>
						</tabular-hierarchy></property>
					</tabular-dimension>
				</property>
				<property name="measureGroups"><tabular-measure-group name="sums" id="207">[measureGroup]
					<property name="measures"><tabular-measure name="M" id="208">[measure]<expression name="measureExpression" type="javascript"><![CDATA[{measure}]]></expression>
						<property name="function">sum</property><property name="isCalculated">false</property><property name="dataType">integer</property></tabular-measure></property>
				</tabular-measure-group></property>
				<property name="dataSet">rows</property>
			</tabular-cube>""";

	private static final String CROSSTAB = """
			<extended-item extensionName="Crosstab" extensionVersion="3.7.0" name="cross" id="220">[crosstab]
				<property name="cube">cube</property>
				<property name="measures"><extended-item extensionName="MeasureView" id="221">[measureView]
					<property name="measure">M</property>
					<property name="detail"><extended-item extensionName="AggregationCell" id="222">[aggregationCell]
						<property name="aggregationOnRow">Down/D</property><property name="aggregationOnColumn">Across/A</property>
						<property name="content"><data id="223"><property name="resultSetColumn">sum</property></data></property>
					</extended-item></property>
					<property name="aggregations"><extended-item extensionName="AggregationCell" id="236">
						<property name="aggregationOnRow">Down/D</property>
						<property name="content"><data id="237"><property name="resultSetColumn">total</property></data></property>
					</extended-item></property>
					<property name="header"><extended-item extensionName="CrosstabCell" id="224">[crosstabCell]
						<property name="content"><label id="225">[label]<text-property name="text">Students</text-property></label></property>
					</extended-item></property>
				</extended-item></property>
				<property name="columns"><extended-item extensionName="CrosstabView" id="226">[crosstabView]
					<property name="grandTotal"><extended-item extensionName="CrosstabCell" id="238">
						<property name="content"><label id="239"><text-property name="text">In all</text-property></label>[content]</property>
					</extended-item></property>
					<property name="views"><extended-item extensionName="DimensionView" id="227">[dimensionView]
						<property name="dimension">Across</property>
						<property name="levels"><extended-item extensionName="LevelView" name="across" id="228">[levelView]
							<property name="level">Across/A</property>
							<property name="member"><extended-item extensionName="CrosstabCell" id="229"><property name="content"><data id="230"><property name="resultSetColumn">a</property></data></property></extended-item></property>
						</extended-item></property>
					</extended-item></property>
				</extended-item></property>
				<property name="rows"><extended-item extensionName="CrosstabView" id="231">
					<property name="views"><extended-item extensionName="DimensionView" id="232">
						<property name="dimension">Down</property>
						<property name="levels"><extended-item extensionName="LevelView" name="down" id="233">
							<property name="level">Down/D</property>
							<property name="member"><extended-item extensionName="CrosstabCell" id="234"><property name="content"><data id="235"><property name="resultSetColumn">d</property></data></property></extended-item></property>
						</extended-item></property>
					</extended-item></property>
				</extended-item></property>
				<list-property name="boundDataColumns">
					<structure><property name="name">a</property><expression name="expression" type="javascript"><![CDATA[{column}]]></expression><property name="dataType">string</property></structure>
					<structure><property name="name">d</property><expression name="expression" type="javascript">dimension["Down"]["D"]</expression><property name="dataType">string</property></structure>
					<structure><property name="name">sum</property><expression name="expression" type="javascript">measure["M"]</expression><property name="dataType">integer</property>
						<property name="aggregateFunction">SUM</property><simple-property-list name="aggregateOn"><value>Down/D</value><value>Across/A</value></simple-property-list></structure>
					<structure><property name="name">total</property><expression name="expression" type="javascript">measure["M"]</expression><property name="dataType">integer</property>
						<property name="aggregateFunction">SUM</property><simple-property-list name="aggregateOn"><value>Down/D</value></simple-property-list></structure>
				</list-property>
			</extended-item>""";

	private final String query;
	private final String across;
	private final String down;
	private String cube = CUBE;
	private String crosstab = CROSSTAB;
	private String measure;
	private String column = "dimension[\"Across\"][\"A\"]";

	/** @param measure column whose sum is shown */
	private CrosstabBuilder(String query, String across, String down, String measure) {
		this.query = query;
		this.across = across;
		this.down = down;
		this.measure = "dataSetRow[\"" + measure + "\"]";
	}

	/** Of the two schools of {@link SchoolsDatabase}. */
	static CrosstabBuilder ofSchools() {
		return of("SELECT SCHOOL_ID, SCHOOL_NAME, 'all' AS GROUP_NAME FROM REPORTING.SCHOOLS", "GROUP_NAME", "SCHOOL_NAME", "SCHOOL_ID");
	}

	static CrosstabBuilder of(String query, String across, String down, String measure) {
		return new CrosstabBuilder(query, across, down, measure);
	}

	/** Something more in an element, one of {@link #PLACES}, or more {@code content} of a cell. */
	CrosstabBuilder with(String place, String xml) {
		var before = cube + crosstab;
		cube = cube.replace("[" + place + "]", xml);
		crosstab = crosstab.replace("[" + place + "]", xml);
		if (before.equals(cube + crosstab)) throw new IllegalArgumentException(place);
		return this;
	}

	/** Another expression of the measure. */
	CrosstabBuilder summing(String expression) {
		measure = expression;
		return this;
	}

	/** Another expression for the heads of the columns. */
	CrosstabBuilder headed(String expression) {
		column = expression;
		return this;
	}

	DesignBuilder design() {
		return aDesign().query(query).cubes(filled(cube)).body(filled(crosstab));
	}

	private String filled(String xml) {
		var text = xml.replace("[content]", "");
		for (var place : PLACES) text = text.replace("[" + place + "]", "");
		return text.replace("{across}", across).replace("{down}", down).replace("{measure}", measure).replace("{column}", column);
	}
}
