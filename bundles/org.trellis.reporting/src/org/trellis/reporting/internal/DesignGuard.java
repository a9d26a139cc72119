package org.trellis.reporting.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.EmbeddedImageHandle;
import org.eclipse.birt.report.model.api.ExtendedItemHandle;
import org.eclipse.birt.report.model.api.ImageHandle;
import org.eclipse.birt.report.model.api.IncludedLibraryHandle;
import org.eclipse.birt.report.model.api.OdaDataSetHandle;
import org.eclipse.birt.report.model.api.OdaDataSourceHandle;
import org.eclipse.birt.report.model.api.PropertyHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.SlotHandle;
import org.eclipse.birt.report.model.api.StructureHandle;
import org.eclipse.birt.report.model.api.TextDataHandle;
import org.eclipse.birt.report.model.api.TextItemHandle;
import org.eclipse.birt.report.model.api.core.UserPropertyDefn;
import org.eclipse.birt.report.model.api.metadata.IPropertyType;
import org.trellis.reporting.ReportException;

/**
 * Walks a whole design and refuses what reaches beyond reading the reporting views and laying them out. Kinds of elements are refused
 * unless they are on the list here; of the properties those are refused that bring code, files, addresses or a connection of their own.
 * Scripts are not judged here: they run, in {@link ScriptSandbox}.
 */
final class DesignGuard {
	/** Our shared look, the only library that a design may include. */
	static final String LIBRARY = "trellis.rptlibrary";

	private static final String JDBC = "org.eclipse.birt.report.data.oda.jdbc";
	private static final String SELECT = JDBC + ".JdbcSelectDataSet";

	private static final Set<String> ELEMENTS = Set.of("ReportDesign", "OdaDataSource", "OdaDataSet", "JointDataSet", "DerivedDataSet", "ScalarParameter", "ParameterGroup",
			"CascadingParameterGroup", "Style", "Theme", "ReportItemTheme", "SimpleMasterPage", "GraphicMasterPage", "AutoText", "Label", "Data", "Text", "TextData", "List", "ListGroup",
			"Table", "TableGroup", "Column", "Row", "Cell", "Image", "Grid", "Line", "Rectangle", "SortElement", "FilterConditionElement", "VariableElement", "Chart",
			// cubes over data sets, which are inspected like all others, and the crosstabs that show them
			"TabularCube", "TabularDimension", "TabularHierarchy", "TabularLevel", "TabularMeasureGroup", "TabularMeasure", "MemberValue", "Crosstab", "CrosstabView", "DimensionView",
			"LevelView", "MeasureView", "ComputedMeasureView", "CrosstabCell", "AggregationCell");

	/**
	 * They work on the engine's own objects, every one of which can make a workbook compute formulas ({@code setUserPropertyValue}), and some
	 * of which fetch; {@link ScriptSandbox} shows scripts none of them.
	 */
	private static final String ELEMENT_SCRIPT = "elements have no event scripts in Trellis; use an expression, a visibility, a highlight or a map rule, or a script of the report itself";

	/** Why a property is refused, by its name, wherever it stands. */
	private static final Map<String, String> REFUSED = refused( //
			"eventHandlerClass", "a design cannot bring Java code", //
			"scriptLibs", "a design cannot bring Java code", //
			"includeScripts", "a design cannot run script files", //
			"cssStyleSheets", "use the styles of " + LIBRARY, //
			"propertyBindings", "a design cannot exchange properties while it runs", //
			"clientInitialize", "a report cannot carry script for the reader's browser", //
			"onPrepare", ELEMENT_SCRIPT, "onCreate", ELEMENT_SCRIPT, "onRender", ELEMENT_SCRIPT, "onPageBreak", ELEMENT_SCRIPT, "onPageStart", ELEMENT_SCRIPT, "onPageEnd", ELEMENT_SCRIPT, //
			"externalConnectionName", "Trellis hands the connection in", //
			"dataObjects", "a report reads only the reporting views");

	/** Settings of the workbook that neither read files nor make formulas of texts. */
	private static final Set<String> USER_PROPERTIES = Set.of("ExcelEmitter.SingleSheet", "ExcelEmitter.SingleSheetWithPageBreaks", "ExcelEmitter.RemoveBlankRows",
			"ExcelEmitter.AutoFilter", "ExcelEmitter.AutoColWidths", "ExcelEmitter.DisableGrouping", "ExcelEmitter.DisableGroupingSummaryRows", "ExcelEmitter.PrintScale",
			"ExcelEmitter.PrintPagesHigh", "ExcelEmitter.PrintPagesWide");

	/** What a data source may say; everything else makes a connection of its own. */
	private static final Set<String> OF_A_SOURCE = Set.of("name", "displayName", "displayNameID", "comments", "extends", "extensionID", "designerState", "customXml");
	/** What a data set may say beside that; the rest are settings of the driver, and scripts. */
	private static final Set<String> OF_A_SET = Set.of("dataSource", "queryText", "resultSet", "resultSetHints", "columnHints", "cachedMetaData", "parameters", "paramBindings", "computedColumns",
			"filter", "sortHints", "designerValues", "rowFetchLimit", "dataSetRowLimit", "needsCache", "nullsOrdering", "locale", "isVisible", "queryTimeOut", "rowFetchSize");

	private final String report;

	private static Map<String, String> refused(String... namesAndReasons) {
		var refused = new HashMap<String, String>();
		for (int i = 0; i < namesAndReasons.length; i += 2) refused.put(namesAndReasons[i], namesAndReasons[i + 1]);
		return Map.copyOf(refused);
	}

	/** @param report what the sentences call the report */
	DesignGuard(String report) {
		this.report = report;
	}

	/** @throws ReportException.Refused naming element and property */
	void inspect(ReportDesignHandle design) {
		for (Iterator<?> i = design.includeLibrariesIterator(); i.hasNext();) {
			var file = ((IncludedLibraryHandle) i.next()).getFileName();
			if (!LIBRARY.equals(file)) throw refused(design, "libraries", file + " is not " + LIBRARY);
		}
		for (Iterator<?> i = design.imagesIterator(); i.hasNext();) {
			var image = (EmbeddedImageHandle) i.next();
			if (!Pictures.isPicture(image.getData())) throw refused(design, "images", "the picture " + image.getName() + " is neither PNG, JPEG, GIF nor BMP");
		}
		element(design);
	}

	private void element(DesignElementHandle element) {
		if (!ELEMENTS.contains(element.getDefn().getName())) throw refused(element, null, "this kind of element is not for reports of Trellis");
		for (Iterator<?> i = element.getPropertyIterator(); i.hasNext();) property(element, (PropertyHandle) i.next());
		userProperties(element);
		special(element);
		for (int slot = 0; slot < element.getDefn().getSlotCount(); slot++) slot(element.getSlot(slot));
	}

	private void slot(SlotHandle slot) {
		for (var content : slot.getContents()) element(content);
	}

	private void property(DesignElementHandle element, PropertyHandle property) {
		var name = property.getPropertyDefn().getName();
		if (!property.isLocal() || property.getValue() == null) return;
		var why = REFUSED.get(name);
		if (why != null) throw refused(element, name, why);
		switch (property.getPropertyDefn().getTypeCode()) {
		case IPropertyType.URI_TYPE -> address(element, name);
		case IPropertyType.STRUCT_TYPE -> structures(element, property);
		case IPropertyType.ELEMENT_TYPE, IPropertyType.CONTENT_ELEMENT_TYPE -> contents(property);
		default -> value(element, name, property);
		}
	}

	private void value(DesignElementHandle element, String name, PropertyHandle property) {
		if (name.equals("language") && !"javascript".equalsIgnoreCase(property.getStringValue()))
			throw refused(element, name, "scripts are written in JavaScript");
		if (name.equals("queryText") && element instanceof OdaDataSetHandle) ReportQuery.objection(property.getStringValue()).ifPresent(o -> {
			throw refused(element, name, "the query " + o);
		});
	}

	private void contents(PropertyHandle property) {
		List<?> contents = property.getContents();
		for (var content : contents) element((DesignElementHandle) content);
	}

	private void structures(DesignElementHandle element, PropertyHandle property) {
		for (Iterator<?> i = property.iterator(); i != null && i.hasNext();)
			if (i.next() instanceof StructureHandle structure) new StructureGuard(this, element, property.getPropertyDefn().getName()).inspect(structure);
	}

	private void userProperties(DesignElementHandle element) {
		List<?> definitions = element.getUserProperties();
		if (definitions == null) return;
		for (var definition : definitions) {
			var name = ((UserPropertyDefn) definition).getName();
			if (!USER_PROPERTIES.contains(name)) throw refused(element, "userProperties", name + " is not one of the settings that a report may have");
		}
	}

	private void special(DesignElementHandle element) {
		switch (element) {
		case OdaDataSourceHandle source -> source(source);
		case OdaDataSetHandle set -> set(set);
		case ImageHandle image -> {
			if (!"embed".equals(image.getSource())) throw refused(image, "source", "a picture must be embedded in the design, not named by file, address or expression");
		}
		case TextDataHandle text -> {
			if (!"plain".equals(text.getContentType())) throw refused(text, "contentType", "set it to plain: markup in data could fetch from outside");
		}
		case TextItemHandle text -> {
			if (!"plain".equals(text.getContentType())) Markup.objection(text.getContent()).ifPresent(o -> {
				throw refused(text, "content", o);
			});
		}
		case ExtendedItemHandle item when item.getExtensionName().equals("Chart") -> ChartGuard.objection(item).ifPresent(o -> {
			throw refused(item, "chart", o);
		});
		default -> {
			// nothing beside its properties
		}
		}
	}

	private void source(OdaDataSourceHandle source) {
		if (!JDBC.equals(source.getExtensionID())) throw refused(source, "extensionID", "data comes by JDBC, from the connection that Trellis hands in");
		onlyThese(source, OF_A_SOURCE, "Trellis hands the connection in; empty it, or take the data source of " + LIBRARY);
	}

	private void set(OdaDataSetHandle set) {
		if (!SELECT.equals(set.getExtensionID())) throw refused(set, "extensionID", "a data set is a SELECT; stored procedures and other sources are not for reports of Trellis");
		var allowed = new HashSet<>(OF_A_SOURCE);
		allowed.addAll(OF_A_SET);
		onlyThese(set, allowed, "not a setting that a data set of Trellis may have");
	}

	private void onlyThese(DesignElementHandle element, Set<String> allowed, String why) {
		for (Iterator<?> i = element.getPropertyIterator(); i.hasNext();) {
			var property = (PropertyHandle) i.next();
			var name = property.getPropertyDefn().getName();
			if (!property.isLocal() || property.getValue() == null || allowed.contains(name)) continue;
			boolean script = property.getPropertyDefn().getTypeCode() == IPropertyType.SCRIPT_TYPE;
			throw refused(element, name, script ? "data sources and data sets have no scripts in Trellis" : why);
		}
	}

	void address(DesignElementHandle element, String property) {
		throw refused(element, property, "a report fetches nothing from an address or a file");
	}

	ReportException.Refused refused(DesignElementHandle element, String property, String why) {
		var name = element.getName();
		var kind = element.getDefn().getName();
		var what = kind + (name == null || name.isBlank() ? " number " + element.getID() : " \"" + name + "\"");
		return new ReportException.Refused("The design of the report \"" + report + "\" was refused at " + what + (property == null ? "" : ", property " + property) + ": " + why + ".");
	}
}
