package org.trellis.exchange.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** BCP 47 tags for the names and codes of languages that files use; the names are the Java platform's English ones. */
public final class LanguageTags {
	/** Spoken languages that have a tag of three letters, for which the platform has a name but no list. */
	private static final String[] THREE_LETTERS = { "ase", "ber", "ceb", "chr", "cmn", "crs", "fil", "gil", "haw", "hmn", "hsb", "ilo", "jam", "kab", "kos", "mnk", "mos", "nah", "nan", "nap", "pap", "prs", "quc", "rom", "sah", "shn", "syr", "tpi", "wuu", "yap", "yue" };
	private static final Pattern IN_PARENTHESES = Pattern.compile("(.+?)\\s*\\((.+)\\)");
	private static final Pattern CODE = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*");

	private final Map<String, String> byName = new HashMap<>();
	private final Map<String, String> byLongCode = new HashMap<>();

	public LanguageTags() {
		for (var code : Locale.getISOLanguages()) add(Locale.of(code));
		for (var code : THREE_LETTERS) add(Locale.of(code));
		byName.put("haitian", "ht");
		byName.put("haitian-creole", "ht");
		byName.put("haitian creole", "ht");
		byName.put("mandarin", "cmn");
		byName.put("cantonese", "yue");
		byName.put("taiwanese", "nan");
		byName.put("american sign language", "ase");
		byName.put("farsi", "fa");
		byName.put("dari", "prs");
		byName.put("castilian", "es");
	}

	private void add(Locale locale) {
		var name = locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT);
		if (!name.equals(locale.getLanguage())) byName.putIfAbsent(name, locale.toLanguageTag());
		if (locale.getLanguage().length() == 2) byLongCode.put(locale.getISO3Language(), locale.toLanguageTag());
	}

	/** The tag for a name such as "Haitian Creole" or "Chinese (Mandarin)", or for a code such as "es", "spa" or "pt-BR". */
	public Optional<String> of(String text) {
		var name = text.strip().toLowerCase(Locale.ROOT);
		var known = byName.get(name);
		if (known != null) return Optional.of(known);
		var parts = IN_PARENTHESES.matcher(name);
		if (parts.matches()) return of(parts.group(2)).or(() -> of(parts.group(1)));
		return CODE.matcher(name).matches() ? ofCode(name) : Optional.empty();
	}

	private Optional<String> ofCode(String code) {
		var locale = Locale.forLanguageTag(code.replace('_', '-'));
		var language = locale.getLanguage();
		if (language.length() == 3 && byLongCode.containsKey(language)) return Optional.of(byLongCode.get(language));
		boolean known = byLongCode.containsValue(language) || byName.containsValue(language);
		return known ? Optional.of(locale.toLanguageTag()) : Optional.empty();
	}
}
