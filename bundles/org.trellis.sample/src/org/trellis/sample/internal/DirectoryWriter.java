package org.trellis.sample.internal;

import java.time.LocalTime;
import java.util.List;

import org.trellis.model.district.Weekday;
import org.trellis.model.resources.CapacityStatus;
import org.trellis.model.resources.CostKind;
import org.trellis.model.resources.Location;
import org.trellis.model.resources.LocationKind;
import org.trellis.model.resources.ResourcesFactory;
import org.trellis.model.resources.Service;
import org.trellis.model.resources.ServiceSetting;
import org.trellis.model.resources.ServiceStatus;
import org.trellis.model.resources.VettingStatus;
import org.trellis.store.Unit;

/** Writes the organizations of a zone with their places and services. */
final class DirectoryWriter {
	private static final ResourcesFactory NEW = ResourcesFactory.eINSTANCE;
	private static final int AGE_IN_KINDERGARTEN = 5;

	private final Sample sample;
	private final Zone zone;
	private final Unit unit;
	private final Dice dice;

	DirectoryWriter(Sample sample, Zone zone, Unit unit) {
		this.sample = sample;
		this.zone = zone;
		this.unit = unit;
		this.dice = sample.dice("directory rows", zone.number());
	}

	void write(Provider provider) {
		organization(provider);
		var location = location(provider);
		for (var program : provider.programs) service(program, location);
	}

	private void organization(Provider provider) {
		var organization = Sample.as(NEW.createOrganization(), provider.organization);
		organization.setName(provider.name);
		organization.setDescription("Works with students and families in " + Places.city(sample.dice("district", 0)) + ".");
		organization.setEmail("office@" + Signs.ascii(provider.name) + ".example.org");
		organization.setWebsite("https://" + Signs.ascii(provider.name) + ".example.org");
		organization.setVetting(List.of(VettingStatus.VETTED, VettingStatus.IN_PROGRESS, VettingStatus.NOT_VETTED).get(dice.weighted(.72, .18, .1)));
		if (organization.getVetting() == VettingStatus.VETTED) {
			organization.setAgreementUntil(sample.now.ends().plusDays(dice.between(-280, 400)));
			var insurance = sample.made(NEW.createLicense());
			insurance.setName("Certificate of insurance");
			insurance.setNumber("C-" + dice.between(10_000, 99_999));
			insurance.setExpires(sample.today.plusDays(dice.between(-40, 500)));
			organization.getLicenses().add(insurance);
		}
		for (var standIn : provider.staff) {
			var person = StaffRoom.applicant(sample, dice);
			var staff = Sample.as(NEW.createProviderStaff(), standIn);
			staff.setGivenName(person.givenName());
			staff.setFamilyName(person.familyName());
			staff.setTitle(dice.pick("Coach", "Counselor", "Group leader", "Tutor", "Case manager"));
			staff.setEmail(person.signIn() + "@" + Signs.ascii(provider.name) + ".example.org");
			staff.getLanguages().addAll(provider.programs.getFirst().languages);
			organization.getStaff().add(staff);
		}
		var contact = sample.made(NEW.createContactPoint());
		contact.setName("Front desk");
		contact.setPhone(Places.phone(dice));
		contact.setKind("voice");
		organization.getContacts().add(contact);
		unit.insert(organization);
	}

	private Location location(Provider provider) {
		var location = sample.made(NEW.createLocation());
		location.setOrganization(provider.organization);
		location.setName(provider.name);
		location.setKind(LocationKind.PHYSICAL);
		location.setAccessibility(dice.pick("Step-free entrance", "Elevator", null));
		double along = dice.unit();
		new Places(sample).address(location, dice, Places.postalCode(zone.number() * 4 + (int) (along * 4)), Places.LATITUDE + zone.number() / 10 * .09 + .02 * dice.unit(),
				Places.LONGITUDE + zone.number() % 10 * .12 + .1 * along);
		unit.insert(location);
		return location;
	}

	private void service(Program program, Location location) {
		var kind = program.kind;
		var service = Sample.as(NEW.createService(), program.service);
		service.setOrganization(program.provider.organization);
		service.setName(kind.name());
		service.setAlternateName(kind.name() + ", " + program.provider.name);
		service.setStatus(ServiceStatus.ACTIVE);
		service.setSetting(kind.setting());
		service.getDomains().add(kind.domain());
		service.getIntensities().add(kind.intensity());
		service.setLowestGrade(Level.grade(kind.lowestGrade()));
		service.setHighestGrade(Level.grade(kind.highestGrade()));
		service.setMinimumAge(kind.lowestGrade() + AGE_IN_KINDERGARTEN);
		service.setMaximumAge(kind.highestGrade() + AGE_IN_KINDERGARTEN + 2);
		service.getLanguages().addAll(program.languages);
		if (dice.chance(.3)) service.setInterpretation("By telephone, on request");
		service.setCost(kind.domain().equals("health") ? CostKind.INSURANCE : dice.pick(CostKind.FREE, CostKind.FREE, CostKind.FREE, CostKind.SLIDING_SCALE));
		if (service.getCost() == CostKind.INSURANCE) service.getInsuranceAccepted().addAll(List.of("Medicaid", "Commonwealth Plan"));
		if (kind.setting() == ServiceSetting.COMMUNITY) {
			service.setTransportOffered(dice.chance(.25));
			if (dice.chance(.4)) for (int i = 0; i < 4; i++) service.getPostalCodes().add(Places.postalCode(zone.number() * 4 + i));
		}
		service.setWaitlistOpen(true);
		service.setLastVerified(sample.today.minusDays(dice.between(3, 500)));
		service.setVerifiedBy("Directory team");
		capacity(program, service);
		offerings(program, service);
		place(service, location);
		unit.insert(service);
	}

	private void capacity(Program program, Service service) {
		if (program.kind.setting() == ServiceSetting.WEB) return;
		var capacity = sample.made(NEW.createServiceCapacity());
		capacity.setUnit("students");
		capacity.setMaximum(program.maximum);
		capacity.setFunded(program.maximum);
		capacity.setFilled(program.filled);
		capacity.setStatus(program.hasPlace() ? CapacityStatus.CAPACITY : dice.chance(.7) ? CapacityStatus.WAITLIST : CapacityStatus.NO_CAPACITY);
		capacity.setUpdatedOn(sample.today.minusDays(dice.below(30)));
		service.getCapacities().add(capacity);
	}

	private void offerings(Program program, Service service) {
		for (var campus : program.openTo) {
			var offering = sample.made(NEW.createSchoolOffering());
			offering.setSchool(campus.school);
			offering.setOnSite(program.onSite.contains(campus));
			if (offering.isOnSite()) offering.setNote(dice.pick("Ask at the front office.", "Comes every week.", null, null));
			service.getOfferings().add(offering);
		}
	}

	private void place(Service service, Location location) {
		var place = sample.made(NEW.createServiceAtLocation());
		place.setLocation(location);
		service.getPlaces().add(place);
		var hours = sample.made(NEW.createOpeningHours());
		hours.setWeekday(Weekday.get(dice.below(5)));
		hours.setOpens(LocalTime.of(dice.between(8, 13), 0));
		hours.setCloses(LocalTime.of(dice.between(16, 19), 0));
		service.getHours().add(hours);
	}
}
