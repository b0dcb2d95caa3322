package org.waymark;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** That a class can be made in one way only. */
class OneConstructor extends ArchCondition<JavaClass> {

	OneConstructor() {
		super("have one constructor");
	}

	@Override
	public void check(JavaClass type, ConditionEvents events) {
		int constructors = type.getConstructors().size();
		if (constructors > 1) {
			events.add(SimpleConditionEvent.violated(type,
					"%s has %d constructors".formatted(type.getName(), constructors)));
		}
	}

}
