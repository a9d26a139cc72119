package org.trellis.scheduling.ui.internal;

import java.time.LocalTime;
import java.util.Optional;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.trellis.model.district.Weekday;
import org.trellis.scheduling.ui.internal.WeekPicture.Block;

/** Where everything of a picture lies, in pixels from its top left corner, day names and hours not counted. */
final class WeekGeometry {
	/** A place in the calendar. */
	record Place(Weekday day, int lane, LocalTime time) {
	}

	private static final double LEAST_LANE_CHARACTERS = 11;
	/** A session of half an hour has room for three lines, one of twenty minutes for two. */
	private static final double LINES_PER_HOUR = 6.6;

	final WeekPicture picture;
	final int laneWidth;
	final int width;
	final int height;
	private final double perMinute;
	private final int from;
	private final int minutes;

	/** @param room for the calendar; where it needs more it is scrolled */
	WeekGeometry(WeekPicture picture, Point room, double characterWidth, int lineHeight) {
		this.picture = picture;
		from = Moves.minute(picture.from);
		minutes = Moves.minute(picture.to) - from;
		var columns = Math.max(1, picture.days.size() * picture.lanes.size());
		laneWidth = (int) Math.max(LEAST_LANE_CHARACTERS * characterWidth, room.x / columns);
		perMinute = Math.max(lineHeight * LINES_PER_HOUR / 60, room.y / (double) minutes);
		width = laneWidth * columns;
		height = (int) Math.round(perMinute * minutes);
	}

	int x(int day, int lane) {
		return (day * picture.lanes.size() + lane) * laneWidth;
	}

	int y(LocalTime time) {
		return (int) Math.round((Moves.minute(time) - from) * perMinute);
	}

	Rectangle of(Block block) {
		var lane = of(block.session().weekday(), block.lane(), block.session().begins(), block.session().ends());
		int left = lane.width * block.track() / block.tracks(), right = lane.width * (block.track() + 1) / block.tracks();
		return new Rectangle(lane.x + left, lane.y, right - left, lane.height);
	}

	/** Within the hours that are shown. */
	Rectangle of(Weekday day, int lane, LocalTime begins, LocalTime ends) {
		int top = Math.max(0, y(begins)), bottom = Math.min(height, y(ends));
		return new Rectangle(x(picture.days.indexOf(day), lane) + 1, top, laneWidth - 3, Math.max(1, bottom - top - 1));
	}

	/** A stretch of a whole day. */
	Rectangle across(Weekday day, LocalTime begins, LocalTime ends) {
		int top = Math.max(0, y(begins)), bottom = Math.min(height, y(ends));
		return new Rectangle(x(picture.days.indexOf(day), 0), top, laneWidth * picture.lanes.size(), Math.max(0, bottom - top));
	}

	Optional<Place> at(int x, int y) {
		if (x < 0 || x >= width || y < 0 || y >= height || picture.lanes.isEmpty()) return Optional.empty();
		var column = x / laneWidth;
		var minute = Math.clamp((int) (from + y / perMinute), 0, 24 * 60 - 1);
		return Optional.of(new Place(picture.days.get(column / picture.lanes.size()), column % picture.lanes.size(), LocalTime.of(minute / 60, minute % 60)));
	}

	/** How far down something is that is so much later. */
	double minutesOf(int pixels) {
		return pixels / perMinute;
	}

	/** The block on top at a point; ghosts lie above. */
	Optional<Block> blockAt(int x, int y) {
		return picture.blocks.stream().filter(b -> of(b).contains(x, y)).reduce((a, b) -> b.kind() == WeekPicture.Kind.OWN ? b : a);
	}
}
