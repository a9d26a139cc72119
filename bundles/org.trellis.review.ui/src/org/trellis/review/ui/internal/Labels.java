package org.trellis.review.ui.internal;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.Domains;
import org.trellis.model.district.FlagKind;
import org.trellis.model.review.FindingKind;
import org.trellis.model.review.Informant;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.Tier;
import org.trellis.review.ClassLine;
import org.trellis.review.FindingState;
import org.trellis.review.ui.internal.entry.Command;
import org.trellis.review.ui.internal.entry.Keys;
import org.trellis.review.ui.internal.restricted.RestrictedNotes;
import org.trellis.ui.Terms;

/** What people read for the terms of a review, in the language of the program. */
public final class Labels {
	/** A minus sign as wide as the plus, so that the two stand out as a pair. */
	private static final String MINUS = "\u2212";

	private final Domains domains;

	public Labels(Domains domains) {
		this.domains = domains;
	}

	public String domain(String key) {
		return domains.label(key);
	}

	public String of(Tier tier) {
		return switch (tier) {
		case MINIMAL -> Messages.tierMinimal;
		case MODERATE -> Messages.tierModerate;
		case INTENSIVE -> Messages.tierIntensive;
		};
	}

	public String of(FindingKind kind) {
		return kind == FindingKind.STRENGTH ? Messages.strength : Messages.need;
	}

	public String sign(FindingKind kind) {
		return kind == FindingKind.STRENGTH ? "+" : MINUS;
	}

	public String of(Intensity intensity) {
		return Terms.of(intensity);
	}

	/** For a cell, where the words of the finding need the room. */
	public String brief(Intensity intensity) {
		return switch (intensity) {
		case PREVENTION -> Messages.intensityPreventionShort;
		case EARLY_INTERVENTION -> Messages.intensityEarlyShort;
		case INTENSIVE -> Messages.intensityIntensiveShort;
		};
	}

	public char key(Intensity intensity) {
		var key = switch (intensity) {
		case PREVENTION -> Messages.intensityPreventionKey;
		case EARLY_INTERVENTION -> Messages.intensityEarlyKey;
		case INTENSIVE -> Messages.intensityIntensiveKey;
		};
		return key.charAt(0);
	}

	public String of(Informant informant) {
		return switch (informant) {
		case TEACHER -> Messages.informantTeacher;
		case STUDENT -> Messages.informantStudent;
		case FAMILY -> Messages.informantFamily;
		case PRINCIPAL -> Messages.informantPrincipal;
		case COUNSELOR -> Messages.informantCounselor;
		case NURSE -> Messages.informantNurse;
		case PARTNER -> Messages.informantPartner;
		case COORDINATOR -> Messages.informantCoordinator;
		};
	}

	public char key(Informant informant) {
		var key = switch (informant) {
		case TEACHER -> Messages.informantTeacherKey;
		case STUDENT -> Messages.informantStudentKey;
		case FAMILY -> Messages.informantFamilyKey;
		case PRINCIPAL -> Messages.informantPrincipalKey;
		case COUNSELOR -> Messages.informantCounselorKey;
		case NURSE -> Messages.informantNurseKey;
		case PARTNER -> Messages.informantPartnerKey;
		case COORDINATOR -> Messages.informantCoordinatorKey;
		};
		return key.charAt(0);
	}

	public String of(Command command) {
		return switch (command) {
		case ACCEPT_TIER -> Messages.acceptTierPlain;
		case TIER_MINIMAL -> NLS.bind(Messages.tierKey, Messages.tierMinimal);
		case TIER_MODERATE -> NLS.bind(Messages.tierKey, Messages.tierModerate);
		case TIER_INTENSIVE -> NLS.bind(Messages.tierKey, Messages.tierIntensive);
		case NOTE -> Messages.noteCommand;
		case REMOVE -> Messages.removeCommand;
		case INFORMANT -> Messages.informantCommand;
		case EARLIER -> Messages.earlierCommand;
		case REVIEWED -> Messages.reviewedAndNext;
		};
	}

	/** Name of a class, with its grade where the name does not say it. */
	public String withGrade(ClassLine line) {
		var grade = Terms.of(line.grade());
		return grade.isEmpty() || line.name().contains(grade) || saysNumber(line) ? line.name() : line.name() + " \u00b7 " + grade;
	}

	/** A class that the source calls "Grade 3 A" is known as one of grade 3 in any language. */
	private static boolean saysNumber(ClassLine line) {
		var number = line.grade().getLiteral().replaceFirst("^GRADE_0?", "");
		return line.name().matches(".*\\b" + number + "\\b.*");
	}

	public String of(FlagKind flag) {
		return switch (flag) {
		case IEP -> Messages.flagIep;
		case SECTION_504 -> Messages.flag504;
		case ENGLISH_LEARNER -> Messages.flagEnglishLearner;
		case HOMELESS -> Messages.flagHomeless;
		case MIGRANT -> Messages.flagMigrant;
		case FOSTER_CARE -> Messages.flagFoster;
		case NEGLECTED_OR_DELINQUENT -> Messages.flagNeglected;
		case FREE_OR_REDUCED_LUNCH -> Messages.flagLunch;
		case TITLE_I -> Messages.flagTitle1;
		case GIFTED -> Messages.flagGifted;
		case CAREER_TECHNICAL -> Messages.flagCareer;
		case MEDICAL -> Messages.flagMedical;
		case OTHER -> Messages.flagOther;
		};
	}

	/** Within the column of its domain: "− early: anxious in groups". Whose view it is stands behind, where it is not the teacher's. */
	public String inColumn(FindingState finding) {
		var text = sign(finding.kind()) + " " + brief(finding.intensity());
		if (finding.note() != null) text += ": " + RestrictedNotes.shown(finding.note());
		return finding.informant() == Informant.TEACHER ? text : text + " (" + of(finding.informant()) + ")";
	}

	/** With its domain: "− Health early: asthma". */
	public String shortly(FindingState finding) {
		var text = sign(finding.kind()) + " " + domain(finding.domain()) + " " + brief(finding.intensity());
		return finding.note() == null ? text : text + ": " + RestrictedNotes.shown(finding.note());
	}

	/** In full: "− Health, need, early (teacher): asthma". */
	public String fully(FindingState finding) {
		var text = sign(finding.kind()) + " " + NLS.bind(Messages.findingLine, new Object[] { domain(finding.domain()), of(finding.kind()), of(finding.intensity()), of(finding.informant()) });
		return finding.note() == null ? text : text + ": " + RestrictedNotes.shown(finding.note());
	}

	public String noSuchKey(char typed) {
		return NLS.bind(Messages.noSuchKey, typed == ' ' ? Messages.hintSpace : String.valueOf(typed));
	}

	public String noProposal(Keys keys) {
		return NLS.bind(Messages.noProposal, new Object[] { keys.of(Command.TIER_MINIMAL), keys.of(Command.TIER_MODERATE), keys.of(Command.TIER_INTENSIVE) });
	}

	public String tierFirst(Keys keys) {
		return NLS.bind(Messages.tierFirst, new Object[] { keys.of(Command.ACCEPT_TIER), keys.of(Command.TIER_MINIMAL), keys.of(Command.TIER_MODERATE), keys.of(Command.TIER_INTENSIVE) });
	}
}
