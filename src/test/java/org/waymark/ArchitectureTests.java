package org.waymark;

import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;

import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

/** What the compiled code is held to: who may know whom, and what nobody may do. */
class ArchitectureTests {

	private static final JavaClasses CODE = new ClassFileImporter()
			.withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.waymark");

	/** Each library, and the rooms that may know that we use it. */
	private static final Map<String, List<String>> LIBRARIES = Map.of("com.vladsch.flexmark", List.of("content"),
			"org.owasp", List.of("content"), "org.thymeleaf", List.of("theme"), "org.apache.lucene", List.of("search"),
			"com.aayushatharva.brotli4j", List.of("site"), "de.bwaldvogel", List.of("operations"),
			"org.eclipse.elk", List.of("rendering"), "org.apache.commons.csv", List.of("content"));

	private static final Set<String> WAITING = Set.of("block", "blockFirst", "blockLast", "blockOptional", "toIterable",
			"toStream", "toFuture");

	private static final Set<String> CLOCKLESS = Set.of("Instant", "LocalDate", "LocalTime", "LocalDateTime",
			"OffsetDateTime", "ZonedDateTime", "Year", "YearMonth");

	@Test
	void roomsUseOnlyTheRoomsTheyName() {
		ApplicationModules.of(Waymark.class).verify();
	}

	@Test
	void concernsAreImportedByNobody() {
		check(noClasses().that().resideOutsideOfPackages("org.waymark.concerns..", "org.waymark.operations..").should()
				.dependOnClassesThat().resideInAPackage("org.waymark.concerns..")
				.because("what a young person tells us is nobody else's business; only operations wires it"));
	}

	@Test
	void pureCodeKnowsNeitherSpringNorReactor() {
		check(noClasses().that().resideInAnyPackage("org.waymark.content.markdown..", "org.waymark.content.flow..",
				"org.waymark.content.figures..", "org.waymark.content.levels..", "org.waymark.rendering.flow..",
				"org.waymark.rendering.chart..", "org.waymark.sealing..").and()
				.doNotHaveSimpleName("package-info").should().dependOnClassesThat()
				.resideInAnyPackage("org.springframework..", "reactor..", "org.reactivestreams..")
				.because("rules that are plain methods on plain values can be read and tested on their own"));
	}

	@Test
	void librariesStayInTheirRooms() {
		LIBRARIES.forEach((library, rooms) -> check(noClasses()
				.that(DescribedPredicate.describe("are outside of " + rooms, (type) -> !rooms.contains(room(type))))
				.should().dependOnClassesThat().resideInAPackage(library + "..")
				.because("a library that one room knows can be replaced there")));
	}

	@Test
	void nobodyWaitsForAPublisherOrForgetsOne() {
		DescribedPredicate<JavaAccess<?>> misuse = DescribedPredicate.describe(
				"wait for a publisher, or a bare subscribe()",
				(access) -> access.getTargetOwner().isAssignableTo(Publisher.class)
						&& (WAITING.contains(access.getName())
								|| access.getName().equals("subscribe") && hasNoParameters(access)));
		// A command has a thread of its own, and an operator who waits for it.
		check(noClasses().that().resideOutsideOfPackage("org.waymark.operations.commands")
				.should(accessTargetWhere(misuse)).because("a thread that waits on the event loop stops every "
						+ "reader, and an error that nobody subscribed to is lost"));
	}

	@Test
	void timeComesFromAClock() {
		DescribedPredicate<JavaAccess<?>> now = DescribedPredicate.describe("now() without a clock",
				(access) -> access.getName().equals("now") && hasNoParameters(access)
						&& access.getTargetOwner().getPackageName().equals("java.time")
						&& CLOCKLESS.contains(access.getTargetOwner().getSimpleName()));
		check(noClasses().should(accessTargetWhere(now))
				.because("opening hours, bank holidays and review dates are tested at any minute of the year"));
	}

	@Test
	void datesAreOfJavaTime() {
		// The store's driver speaks in dates of the old kind.
		check(noClasses().that().haveSimpleNameNotEndingWith("EventDocuments").should().dependOnClassesThat()
				.areAssignableTo(Date.class).orShould().dependOnClassesThat()
				.areAssignableTo(Calendar.class)
				.because("java.time says whether it means a day, a minute or an instant"));
	}

	@Test
	void onlyTheCommandLineSpeaksToTheConsole() {
		check(noClasses().that().resideOutsideOfPackage("org.waymark.operations..").should()
				.accessField(System.class, "out")
				.orShould().accessField(System.class, "err").because("a server speaks through its log"));
	}

	@Test
	void partsAreGivenToTheOneConstructor() {
		check(CompositeArchRule
				.of(noFields().should().beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
						.orShould()
						.beAnnotatedWith("org.springframework.beans.factory.annotation.Value").orShould()
						.beAnnotatedWith("jakarta.inject.Inject").orShould()
						.beAnnotatedWith("jakarta.annotation.Resource")
						.because("what a class needs is there before its first call"))
				.and(classes().that().areMetaAnnotatedWith(Component.class).should(new OneConstructor())
						.because("what a class needs is said in one place")));
	}

	@Test
	void loggersAreOneOfAKindAndNothingElseIsShared() {
		check(CompositeArchRule
				.of(fields().that().haveRawType("org.slf4j.Logger").should().bePrivate().andShould().beStatic()
						.andShould()
						.beFinal().because("a log's name is the class that speaks"))
				.and(fields().that().areStatic().should().haveModifier(JavaModifier.FINAL)
						.because("static state that changes is shared by every test and every reader")));
	}

	@Test
	void namesSayWhatAThingIs() {
		check(noClasses().should().haveSimpleNameEndingWith("Impl").orShould().haveNameMatching(
				".*(Manager|Helper|Helpers|Util|Utils|Vo|Dto|DTO)").orShould()
				.haveNameMatching(".*[.$](Base|Abstract)[A-Z].*")
				.because("a name that fits everything tells a reader nothing"));
	}

	private static void check(ArchRule rule) {
		rule.allowEmptyShould(true).check(CODE);
	}

	private static String room(JavaClass type) {
		String inside = type.getPackageName().substring(Waymark.class.getPackageName().length());
		return inside.isEmpty() ? "" : inside.substring(1).replaceFirst("\\..*", "");
	}

	private static boolean hasNoParameters(JavaAccess<?> access) {
		return access instanceof JavaCodeUnitAccess<?> call && call.getTarget().getRawParameterTypes().isEmpty();
	}

}
