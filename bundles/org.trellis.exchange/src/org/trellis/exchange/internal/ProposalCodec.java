package org.trellis.exchange.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.trellis.exchange.Listing;
import org.trellis.exchange.Place;
import org.trellis.exchange.Proposal;
import org.trellis.exchange.Proposal.Value;

/** Proposals as bytes, for the spool. Names of files and fields are written once and then by number. */
final class ProposalCodec {
	private static final int REJECTED = 1;
	private static final int OWNED = 2;
	private static final int WITH_SENTENCE = 4;

	private final List<Listing> listings;
	private final Map<String, Integer> listingNumbers = new HashMap<>();
	private final Map<String, Integer> numbers = new HashMap<>();
	private final List<String> names = new ArrayList<>();

	ProposalCodec(List<Listing> listings) {
		this.listings = listings;
		for (int i = 0; i < listings.size(); i++) listingNumbers.put(listings.get(i).name(), i);
	}

	void write(Proposal p, DataOutput out) throws IOException {
		var number = listingNumbers.get(p.listing().name());
		if (number == null) throw new IllegalArgumentException("The format proposes " + p.listing().name() + ", which is none of its listings");
		out.writeShort(number);
		out.writeByte((p.rejected() ? REJECTED : 0) | (p.owner() != null ? OWNED : 0) | (p.ifMade() != null ? WITH_SENTENCE : 0));
		write(p.key(), out);
		if (p.owner() != null) write(p.owner(), out);
		if (p.ifMade() != null) out.writeInt(number(p.ifMade()));
		out.writeInt(number(p.place().file()));
		out.writeInt(p.place().line());
		out.writeByte(p.rank());
		out.writeShort(p.values().size());
		for (var value : p.values()) write(p.listing().type(), value, out);
	}

	private void write(EClass type, Value v, DataOutput out) throws IOException {
		out.writeInt(number(v.field()));
		out.writeShort(type.getFeatureID(v.feature()));
		out.writeBoolean(v.initial());
		if (v.feature().isMany()) {
			var list = (List<?>) v.value();
			out.writeInt(list.size());
			for (var element : list) write(ValueText.of(element), out);
		} else write(ValueText.of(v.value()), out);
	}

	Proposal read(DataInput in) throws IOException {
		var listing = listings.get(in.readShort());
		int bits = in.readByte();
		var key = text(in);
		var owner = (bits & OWNED) != 0 ? text(in) : null;
		var sentence = (bits & WITH_SENTENCE) != 0 ? names.get(in.readInt()) : null;
		var place = new Place(names.get(in.readInt()), in.readInt());
		int rank = in.readByte();
		var values = new ArrayList<Value>();
		for (int n = in.readShort(); n > 0; n--) values.add(value(listing, in));
		return new Proposal(listing, key, owner, place, rank, (bits & REJECTED) != 0, sentence, values);
	}

	private Value value(Listing listing, DataInput in) throws IOException {
		var field = names.get(in.readInt());
		var feature = listing.type().getEStructuralFeature(in.readShort());
		boolean initial = in.readBoolean();
		if (!feature.isMany()) return new Value(feature, parse(feature, text(in)), initial, field);
		var list = new ArrayList<Object>();
		for (int n = in.readInt(); n > 0; n--) list.add(parse(feature, text(in)));
		return new Value(feature, list, initial, field);
	}

	private static Object parse(EStructuralFeature feature, String text) {
		return feature instanceof EAttribute a ? ValueText.parse(a, text) : text;
	}

	/** Of any length, other than the platform's own form. */
	private static void write(String text, DataOutput out) throws IOException {
		var bytes = text.getBytes(StandardCharsets.UTF_8);
		out.writeInt(bytes.length);
		out.write(bytes);
	}

	private static String text(DataInput in) throws IOException {
		var bytes = new byte[in.readInt()];
		in.readFully(bytes);
		return new String(bytes, StandardCharsets.UTF_8);
	}

	private int number(String name) {
		return numbers.computeIfAbsent(name, n -> {
			names.add(n);
			return names.size() - 1;
		});
	}
}
