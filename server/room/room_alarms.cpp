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
  std::optional<Instant> next = next_deadline(state_);
  const auto sooner = [&](std::optional<Instant> other) {
    if (other && (!next || *other < *next)) next = other;
  };
  const auto now = outside_.clock.now();
  sooner(no_name_.window_ends());
  sooner(whereabouts_.next_change());
  for (const auto& [scope, clock] : state_.clocks) {
    if (!shows_levels(state_, clock)) continue;
    const auto told = told_quarters_.find(scope);
    const bool untold = told == told_quarters_.end() || told->second != quarters_left(clock, now);
    sooner(untold ? now : next_quarter(clock, now));
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

void Room::wake() {
  alarm_at_.reset();
  const auto now = outside_.clock.now();
  if (!is_starting_over_) {
    if (const auto due = next_deadline(state_); due && *due <= now) {
      const auto decision = decide(situation({}), InternalCommand{DeadlineReached{}});
      accept(std::get<std::vector<Outcome>>(decision), {}, {});
    }
    release_no_name();
  }
  tell_presence(now);
  tell_levels(now);
  beat_hearts(now);
  set_alarm();
}

void Room::tell_presence(Instant now) {
  const auto changes = whereabouts_.changes_to_tell(now);
  if (changes.empty()) return;
  const auto frame = make_text_frame(wire::presence_frame(changes));
  devices_.tell(Stream::everyone(), frame, Urgency::droppable);
}

// The room's levels never move a cursor: they are not events, and are told again to newcomers.
void Room::tell_levels(Instant now) {
  for (const auto& [scope, clock] : state_.clocks) {
    if (!shows_levels(state_, clock)) continue;
    const int quarters = quarters_left(clock, now);
    const auto [told, is_new] = told_quarters_.try_emplace(scope, quarters);
    if (!is_new && told->second == quarters) continue;
    told->second = quarters;
    const auto frame = make_text_frame(wire::clock_level_frame(scope, quarters));
    devices_.tell(Stream::table(TableId{scope.text}), frame, Urgency::droppable);
  }
  std::erase_if(told_quarters_,
                [&](const auto& told) { return !state_.clocks.contains(told.first); });
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
