package com.example.starter.ui.internal;

import com.example.starter.StarterChoice;

/** Values in the language of the program. */
final class Words {
	private Words() {
	}

	static String of(StarterChoice choice) {
		return button(choice).replace("&", "");
	}

	/** The same with its mnemonic. */
	static String button(StarterChoice choice) {
		return switch (choice) {
		case YES -> Messages.yes;
		case LATER -> Messages.later;
		case NO -> Messages.no;
		};
	}
}
