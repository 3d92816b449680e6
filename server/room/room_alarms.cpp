// Room, the part about time: one alarm for the nearest of everything that waits.
#include <algorithm>

#include "room/room.hpp"
#include "session/clock/clocks.hpp"
#include "session/deadlines.hpp"
#include "wire/limits.hpp"
#include "wire/server_frames.hpp"

namespace cuppa {
namespace {

// A turn's clock of which others see the level only.
bool shows_levels(const SessionState& state, const Clock& clock) {
  if (!clock.is_private || state.settings.clock_shown_to != ClockShownTo::picture) return false;
  const auto holder = holder_of(state, clock.scope);
  return holder && !clock_rules_for(state, *holder).hidden_by_choice;
}

}  // namespace

void Room::set_alarm() {
  std::optional<Instant> next;
  const auto sooner = [&](std::optional<Instant> other) {
    if (other && (!next || *other < *next)) next = other;
  };
  const auto now = outside_.clock.now();
  sooner(whereabouts_.next_change());
  if (!takes_nothing()) {
    sooner(next_deadline(state_));
    sooner(no_name_.ends());
    sooner(next_level(now));
  }
  if (!devices_.empty()) {
    if (next_heartbeat_ <= now) next_heartbeat_ = now + limits::kHeartbeatAfterSilence;
    sooner(next_heartbeat_);
  }
  if (next == alarm_at_) return;
  alarm_at_ = next;
  if (next)
    alarm_->set(*next, [this] { wake(); });
  else
    alarm_->clear();
}

std::optional<Instant> Room::next_level(Instant now) const {
  std::optional<Instant> next;
  for (const auto& [scope, quarters] : told_quarters_) {
    const auto* clock = find_clock(state_, scope);
    if (clock == nullptr || !shows_levels(state_, *clock)) return now;
  }
  for (const auto& [scope, clock] : state_.clocks) {
    if (!shows_levels(state_, clock)) continue;
    const auto told = told_quarters_.find(scope);
    if (told == told_quarters_.end() || told->second != quarters_left(clock, now)) return now;
    const auto change = next_quarter(clock, now);
    if (change && (!next || *change < *next)) next = change;
  }
  return next;
}

// For a newcomer's sake, or because the last telling was lost.
void Room::tell_levels_again() {
  constexpr int kUnknown = -1;
  for (auto& [scope, quarters] : told_quarters_) quarters = kUnknown;
}

void Room::wake() {
  alarm_at_.reset();
  const auto now = outside_.clock.now();
  if (!takes_nothing()) {
    if (const auto due = next_deadline(state_); due && *due <= now) {
      const auto decision = decide(situation({}), InternalCommand{DeadlineReached{}});
      accept(std::get<std::vector<Outcome>>(decision), {}, {});
    }
    end_no_name_window();
    tell_levels(now);
  }
  tell_presence(now);
  beat_hearts(now);
  set_alarm();
}

void Room::tell_presence(Instant now) {
  const auto changes = whereabouts_.changes_to_tell(now);
  if (changes.empty()) return;
  const auto frame = make_text_frame(wire::presence_frame(changes));
  devices_.tell(Stream::everyone(), frame, Urgency::droppable);
}

// Levels never move a cursor: they are not events, and are told again to newcomers. They leave in
// their place in the queue like all else; none is told for a clock whose level is not to be seen
// any more, so that no screen goes on showing the last one.
void Room::tell_levels(Instant now) {
  std::map<Scope, int> shown;
  for (const auto& [scope, clock] : state_.clocks) {
    if (shows_levels(state_, clock)) shown[scope] = quarters_left(clock, now);
  }
  const auto tell = [&](const Scope& scope, std::optional<int> quarters) {
    departures_.add(appends_,
                    [this, stream = Stream::table(TableId{scope.text}),
                     frame = make_text_frame(wire::clock_level_frame(scope, quarters))](bool kept) {
                      if (kept) devices_.tell(stream, frame, Urgency::droppable);
                    });
  };
  for (const auto& [scope, quarters] : told_quarters_) {
    if (!shown.contains(scope)) tell(scope, std::nullopt);
  }
  for (const auto& [scope, quarters] : shown) {
    const auto told = told_quarters_.find(scope);
    if (told == told_quarters_.end() || told->second != quarters) tell(scope, quarters);
  }
  told_quarters_ = std::move(shown);
}

void Room::beat_hearts(Instant now) {
  if (now < next_heartbeat_ || appends_ != settled_appends_) return;
  next_heartbeat_ = now + limits::kHeartbeatAfterSilence;
  for (auto* device : devices_.all()) {
    if (!device->is_live) continue;
    const auto frame = wire::heartbeat_frame(now, history_.heads(device->streams));
    device->subscriber->deliver(make_text_frame(frame), Urgency::droppable);
  }
}

}  // namespace cuppa
