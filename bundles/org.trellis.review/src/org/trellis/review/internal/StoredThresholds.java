package org.trellis.review.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.trellis.access.Access;
import org.trellis.access.Action;
import org.trellis.access.SignedIn;
import org.trellis.access.Subject;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.YearSetting;
import org.trellis.review.Threshold;
import org.trellis.review.TierThresholds;
import org.trellis.store.Aggregate;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.References;
import org.trellis.store.StoreException;
import org.trellis.store.Unit;

/** {@link TierThresholds} on a database. */
final class StoredThresholds implements TierThresholds {
	private final Database database;
	private final SignedIn person;
	private final Access access;
	private final List<Threshold> declared;

	StoredThresholds(Database database, SignedIn person, Access access, List<Threshold> declared) {
		this.database = database;
		this.person = person;
		this.access = access;
		this.declared = declared;
	}

	@Override
	public List<Year> years() {
		return database.list(ListQuery.select("y.ID, y.NAME, y.IS_CURRENT").from("SCHOOL_YEAR y").withoutPeople().orderBy("-y.BEGINS", "y.ID") //
				.as(r -> new Year(r.uuid(1), r.text(2), r.flag(3))), person.scope());
	}

	private Year year(UUID id) {
		return years().stream().filter(y -> y.id().equals(id)).findFirst().orElseThrow(() -> new StoreException(Messages.noSuchYear));
	}

	@Override
	public List<Setting> in(UUID schoolYear) {
		var year = year(schoolYear);
		var lines = new SetThresholds(database, person.scope()).lines(schoolYear);
		return declared.stream().map(t -> {
			var line = lines.get(t.key());
			return line == null || !t.allows(line.value()) ? new Setting(t, t.usual(), null, false) : new Setting(t, plain(line.value()), line.since(), line.year().equals(year.id()));
		}).toList();
	}

	private static BigDecimal plain(BigDecimal value) {
		var stripped = value.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}

	@Override
	public void set(UUID schoolYear, Map<String, BigDecimal> values) {
		access.require(database, person, Action.MANAGE_ACCESS, new Subject.OfDistrict());
		var year = year(schoolYear);
		var all = years();
		var later = all.subList(0, all.indexOf(year));
		values.keySet().forEach(this::threshold);
		database.write(person.actor(), NLS.bind(Messages.thresholdsReason, year.name()), unit -> {
			write(unit, year, values);
			for (var each : later) checkLater(unit, each);
			return null;
		});
	}

	/** A value goes on holding beside what was set for a later year. */
	private void checkLater(Unit unit, Year later) {
		var holding = new HashMap<String, BigDecimal>();
		var set = new SetThresholds(unit, person.scope()).in(later.id());
		for (var threshold : declared) holding.put(threshold.key(), ContributedIndicator.value(threshold, set));
		for (var threshold : declared) objection(threshold, holding).ifPresent(sentence -> {
			throw new StoreException(NLS.bind(Messages.thresholdLater, later.name(), sentence));
		});
	}

	/** All that would hold then is looked at: a value that stays may make no sense beside one that changes. */
	private void write(Unit unit, Year year, Map<String, BigDecimal> values) {
		var there = there(unit, year);
		for (var each : values.entrySet()) {
			var line = there.get(each.getKey());
			if (each.getValue() == null) {
				if (line != null) unit.delete(line);
			} else if (line == null) unit.insert(made(year, each.getKey(), each.getValue()));
			else {
				line.root().setValue(each.getValue());
				unit.save(line);
			}
		}
		var holding = new HashMap<String, BigDecimal>();
		var set = new SetThresholds(unit, person.scope()).in(year.id());
		for (var threshold : declared) holding.put(threshold.key(), values.get(threshold.key()) == null ? ContributedIndicator.value(threshold, set) : values.get(threshold.key()));
		for (var threshold : declared) objection(threshold, holding).ifPresent(sentence -> {
			throw new StoreException(sentence);
		});
	}

	private Map<String, Aggregate<YearSetting>> there(Unit unit, Year year) {
		var ids = unit.list(ListQuery.select("s.ID").from("YEAR_SETTING s").withoutPeople().where("s.SCHOOL_YEAR_ID = ?", year.id()).orderBy("s.ID").as(r -> r.uuid(1)), person.scope());
		var byKey = new HashMap<String, Aggregate<YearSetting>>();
		unit.loadAll(YearSetting.class, ids, person.scope()).forEach(a -> byKey.put(a.root().getKey(), a));
		return byKey;
	}

	private static YearSetting made(Year year, String key, BigDecimal value) {
		var setting = DistrictFactory.eINSTANCE.createYearSetting();
		setting.setSchoolYear(References.to(DistrictPackage.Literals.SCHOOL_YEAR, year.id()));
		setting.setKey(key);
		setting.setValue(value);
		return setting;
	}

	private Threshold threshold(String key) {
		return declared.stream().filter(t -> t.key().equals(key)).findFirst().orElseThrow(() -> new StoreException(NLS.bind(Messages.noSuchThreshold, key)));
	}

	@Override
	public Optional<String> objection(Threshold threshold, Map<String, BigDecimal> values) {
		var value = values.get(threshold.key());
		if (!threshold.allows(value)) return Optional.of(NLS.bind(threshold.unit().whole() ? Messages.thresholdWhole : Messages.thresholdBetween, new Object[] { threshold.label(), threshold.least(), threshold.greatest() }));
		if (threshold.notBelow() == null) return Optional.empty();
		var other = declared.stream().filter(t -> t.indicator().equals(threshold.indicator()) && t.name().equals(threshold.notBelow())).findFirst().orElseThrow();
		var least = values.get(other.key());
		return value.compareTo(least) >= 0 ? Optional.empty() : Optional.of(NLS.bind(Messages.thresholdBelow, new Object[] { threshold.label(), plain(value), plain(least), other.sentence() }));
	}
}
