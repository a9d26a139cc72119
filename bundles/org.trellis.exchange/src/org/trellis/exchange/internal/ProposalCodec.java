package org.trellis.exchange.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
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
	private final Map<String, Integer> numbers = new HashMap<>();
	private final List<String> names = new ArrayList<>();

	ProposalCodec(List<Listing> listings) {
		this.listings = listings;
	}

	void write(Proposal p, DataOutput out) throws IOException {
		out.writeShort(listings.indexOf(p.listing()));
		out.writeByte((p.rejected() ? REJECTED : 0) | (p.owner() != null ? OWNED : 0) | (p.ifMade() != null ? WITH_SENTENCE : 0));
		out.writeUTF(p.key());
		if (p.owner() != null) out.writeUTF(p.owner());
		if (p.ifMade() != null) out.writeInt(number(p.ifMade()));
		out.writeInt(number(p.place().file()));
		out.writeInt(p.place().line());
		out.writeByte(p.rank());
		out.writeShort(p.values().size());
		for (var value : p.values()) write(p.listing().type(), value, out);
	}

	private void write(EClass type, Value v, DataOutput out) throws IOException {
		out.writeShort(number(v.field()));
		out.writeShort(type.getFeatureID(v.feature()));
		out.writeBoolean(v.initial());
		if (v.feature().isMany()) {
			var list = (List<?>) v.value();
			out.writeShort(list.size());
			for (var element : list) out.writeUTF(ValueText.of(element));
		} else out.writeUTF(ValueText.of(v.value()));
	}

	Proposal read(DataInput in) throws IOException {
		var listing = listings.get(in.readShort());
		int bits = in.readByte();
		var key = in.readUTF();
		var owner = (bits & OWNED) != 0 ? in.readUTF() : null;
		var sentence = (bits & WITH_SENTENCE) != 0 ? names.get(in.readInt()) : null;
		var place = new Place(names.get(in.readInt()), in.readInt());
		int rank = in.readByte();
		var values = new ArrayList<Value>();
		for (int n = in.readShort(); n > 0; n--) values.add(value(listing, in));
		return new Proposal(listing, key, owner, place, rank, (bits & REJECTED) != 0, sentence, values);
	}

	private Value value(Listing listing, DataInput in) throws IOException {
		var field = names.get(in.readShort());
		var feature = listing.type().getEStructuralFeature(in.readShort());
		boolean initial = in.readBoolean();
		if (!feature.isMany()) return new Value(feature, parse(feature, in.readUTF()), initial, field);
		var list = new ArrayList<Object>();
		for (int n = in.readShort(); n > 0; n--) list.add(parse(feature, in.readUTF()));
		return new Value(feature, list, initial, field);
	}

	private static Object parse(EStructuralFeature feature, String text) {
		return feature instanceof EAttribute a ? ValueText.parse(a, text) : text;
	}

	private int number(String name) {
		return numbers.computeIfAbsent(name, n -> {
			names.add(n);
			return names.size() - 1;
		});
	}
}
