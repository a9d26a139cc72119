package org.trellis.exchange.internal;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** What people call the classes of the model in sentences, in the language of the program. What has no name of its own here, for example of a module, is called by the words of its class. */
final class Names {
	private static final ResourceBundle NAMES = ResourceBundle.getBundle("org.trellis.exchange.internal.names", Locale.getDefault(), Names.class.getClassLoader());

	private Names() {
	}

	/** @param type name of a class */
	static String of(String type) {
		try {
			return NAMES.getString(type);
		} catch (MissingResourceException e) {
			return words(type);
		}
	}

	static String inSentence(String type) {
		var name = of(type);
		return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
	}

	/** The words that a name like StudentHealth or cost_options is made of. */
	static String words(String name) {
		var words = name.replaceAll("(?<=[a-z])(?=[A-Z])|_", " ").strip().toLowerCase(Locale.ROOT);
		return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}
}
