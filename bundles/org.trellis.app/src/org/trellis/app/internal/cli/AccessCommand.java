package org.trellis.app.internal.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.trellis.access.Access;
import org.trellis.access.Grants;
import org.trellis.access.NewGrant;
import org.trellis.model.access.AccessKind;
import org.trellis.model.access.RestrictedLabel;
import org.trellis.model.district.FlagKind;
import org.trellis.model.district.Grade;
import org.trellis.store.Database;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who may see what, and why (D32). */
@Command(name = "access", mixinStandardHelpOptions = true, description = { "Shows who may see what and why, and gives and ends rights. By itself it lists the grants, a line each and separated by tabs: id, person, kind, what, from, until, by whom, why, and whether it holds today.",
		"As long as no right was ever given, whoever can open the database administers it. To change that: \"account\" for somebody who is to administer, then \"grant\" of kind administrator." })
final class AccessCommand implements Callable<Integer> {
	private final CliContext context;

	@Option(names = "--db", required = true, paramLabel = "DIR|URL", description = "Folder of the database, or a jdbc:postgresql: URL.")
	private String db;

	AccessCommand(CliContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		var database = context.open(db);
		for (var line : context.service(Grants.class).list(database, context.signedIn(database)))
			print(line.id(), line.name(), line.kind(), line.what(), line.begins(), line.ends() == null ? "-" : line.ends(), line.grantedBy(), line.reason(), line.holds() ? "holds" : "does not hold");
		return 0;
	}

	@Command(name = "who", mixinStandardHelpOptions = true, description = "Lists everybody who can see a student: name, sign-in name (- without an account), why, and the restricted texts that he may read.")
	int who(@Parameters(paramLabel = "STUDENT", description = "The student's id, or given and family name.") String student) {
		var database = context.open(db);
		var person = context.signedIn(database);
		for (var viewer : context.service(Access.class).whoSees(database, person, PeopleNames.student(database, person.scope(), student)))
			print(viewer.name(), viewer.signInName() == null ? "-" : viewer.signInName(), String.join("; ", viewer.reasons()), viewer.opens().isEmpty() ? "-" : viewer.opens().stream().sorted().map(RestrictedLabel::getName).collect(Collectors.joining(",")));
		return 0;
	}

	@Command(name = "as", mixinStandardHelpOptions = true, description = "Counts the students that a member of staff sees today, by each right and together.")
	int as(@Parameters(paramLabel = "STAFF", description = PeopleNames.STAFF) String staff) {
		var database = context.open(db);
		var person = context.signedIn(database);
		var access = context.service(Access.class);
		var who = PeopleNames.staff(database, staff);
		access.reachOf(database, person, who).forEach(r -> print(r.reason(), r.students()));
		print("together", database.count(PeopleNames.STUDENTS, access.scopeOf(database, person, who)));
		return 0;
	}

	@Command(name = "account", mixinStandardHelpOptions = true, description = "Lets a member of staff sign in, or changes how.")
	int account(@Parameters(paramLabel = "STAFF", description = PeopleNames.STAFF) String staff, @Parameters(paramLabel = "NAME", description = "Sign-in name, by which the audit calls the person.") String name,
			@Option(names = "--user", paramLabel = "USER", description = "User of the operating system who is this person; without it, the person cannot sign in that way.") String user) {
		var database = context.open(db);
		print(context.service(Grants.class).account(database, context.signedIn(database), PeopleNames.staff(database, staff), name, user));
		return 0;
	}

	@Command(name = "grant", mixinStandardHelpOptions = true, description = "Gives a right and prints its id.")
	int grant(@Parameters(paramLabel = "STAFF", description = PeopleNames.STAFF) String staff, @Parameters(paramLabel = "KIND", description = "One of: ${COMPLETION-CANDIDATES}.") AccessKind kind,
			@Option(names = "--school", paramLabel = "SCHOOL", description = "Which school: for school; can be given for grade and program.") String school,
			@Option(names = "--grade", paramLabel = "GRADE", description = "For grade, for example GRADE_3 or KINDERGARTEN. Can be repeated.") Set<Grade> grades,
			@Option(names = "--class", paramLabel = "ID", description = "For section: the id of a class.") UUID section,
			@Option(names = "--flag", paramLabel = "FLAG", description = "For program: ${COMPLETION-CANDIDATES}. Can be repeated.") Set<FlagKind> flags,
			@Option(names = "--partner", paramLabel = "NAME", description = "For partner: the name or id of an organization.") String partner,
			@Option(names = "--opens", paramLabel = "LABEL", description = "Restricted texts that it opens: ${COMPLETION-CANDIDATES}. Can be repeated.") Set<RestrictedLabel> labels,
			@Option(names = "--from", paramLabel = "DATE", description = "First day. Default: today.") LocalDate begins, @Option(names = "--until", paramLabel = "DATE", description = "First day on which it no longer holds. Default: none.") LocalDate ends,
			@Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why the person needs it.") String reason) {
		var database = context.open(db);
		var person = context.signedIn(database);
		var grant = new NewGrant(PeopleNames.staff(database, staff), kind, school == null ? null : Schools.find(database, person.scope(), school), some(grades), section, some(flags), partner(database, partner), some(labels), begins, ends, reason);
		print(context.service(Grants.class).grant(database, person, grant));
		return 0;
	}

	private static <T> Set<T> some(Set<T> given) {
		return given == null ? Set.of() : given;
	}

	private static UUID partner(Database database, String given) {
		return given == null ? null : PeopleNames.organization(database, given);
	}

	@Command(name = "revoke", mixinStandardHelpOptions = true, description = "Ends a right today. It stays in the list.")
	int revoke(@Parameters(paramLabel = "GRANT", description = "The id of the grant.") UUID grant, @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why it ends.") String reason) {
		var database = context.open(db);
		context.service(Grants.class).revoke(database, context.signedIn(database), grant, reason);
		return 0;
	}

	private void print(Object... cells) {
		context.out().println(List.of(cells).stream().map(Object::toString).collect(Collectors.joining("\t")));
	}
}
