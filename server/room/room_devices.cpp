// Room, the part about devices: coming in, catching up, and what each may read.
#include <algorithm>

#include "room/room.hpp"
#include "wire/digest.hpp"
#include "wire/enum_names.hpp"
#include "wire/limits.hpp"
#include "wire/refusals.hpp"
#include "wire/server_frames.hpp"

namespace cuppa {
namespace {

void deliver(Subscriber& subscriber, const std::string& frame) {
  subscriber.deliver(make_text_frame(frame), Urgency::kept);
}

void say_goodbye(Subscriber& subscriber, std::uint16_t code) {
  deliver(subscriber, wire::goodbye_frame(code));
  subscriber.close(code, wire::close_code(code).code);
}

std::string role_of(const SessionState& state, const Viewer& viewer) {
  if (viewer.is_screen()) return "screen";
  const auto* participant = find_participant(state, viewer.who);
  if (participant == nullptr) return "participant";
  return std::string{wire::name_of(participant->role)};
}

}  // namespace

void Room::enter(std::shared_ptr<Subscriber> subscriber, const Viewer& viewer,
                 const wire::Hello& hello, Instant received_at) {
  if (devices_.find(subscriber) != nullptr) return resync(subscriber);  // a hello too many
  const auto* participant = find_participant(state_, viewer.who);
  if (participant != nullptr && participant->presence == Presence::removed) {
    return say_goodbye(*subscriber, wire::closing::kRemoved);
  }
  make_room_for_tab(viewer.who, hello.tab, subscriber.get());
  if (!viewer.is_screen() && devices_.of(viewer.who).size() >= limits::kTabsAPersonMax) {
    return say_goodbye(*subscriber, wire::closing::kTooManyTabs);
  }
  const Device::Handle handle = subscriber;
  devices_.add(std::move(subscriber), viewer, hello.tab).key_hash = wire::sha256(hello.key);
  arrived(viewer);
  bring_up_to_date(handle, hello.resume,
                   wire::ClockAnswer{hello.client_time, received_at, outside_.clock.now()});
  set_alarm();
}

// Whoever waits at the door is nobody else's business: they count as here once they are let in.
void Room::arrived(const Viewer& viewer) {
  if (find_participant(state_, viewer.who) == nullptr) return;
  whereabouts_.connected(viewer.who, outside_.clock.now());
  set_alarm();
}

// The same tab again: its old connection may be a ghost, so the newer one wins.
void Room::make_room_for_tab(const ParticipantId& who, const std::string& tab,
                             const Subscriber* newcomer) {
  if (who.empty()) return;
  for (auto* device : devices_.of(who)) {
    if (device->tab != tab || device->subscriber.get() == newcomer) continue;
    const auto old = device->subscriber;
    devices_.remove(old);
    say_goodbye(*old, wire::closing::kOpenedElsewhere);
  }
}

// What this device lacks is worked out now, from what has been decided; it leaves in its place in
// the queue, and from that place on the device gets each event as it is told.
void Room::bring_up_to_date(const Device::Handle& subscriber, std::optional<wire::Resume> resume,
                            std::optional<wire::ClockAnswer> greeting) {
  auto* device = devices_.find(subscriber);
  if (device == nullptr) return;
  const auto viewer = device->viewer;
  const auto streams = streams_for(state_, viewer);
  device->due = streams;
  const auto heads = history_.heads(streams);
  const bool same_epoch = resume && !resume->epoch.empty() && resume->epoch == summary_.epoch;
  const auto missed = same_epoch ? history_.since(*resume, streams) : std::nullopt;
  std::vector<std::string> frames;
  if (greeting) {
    frames.push_back(wire::welcome_frame({summary_.session, viewer.who, role_of(state_, viewer),
                                          streams, summary_.epoch, missed.has_value(), *greeting}));
  }
  if (missed)
    frames.push_back(wire::delta_frame(*missed));
  else
    frames.push_back(wire::snapshot_frame(streams, heads, state_, viewer));
  const bool at_the_door = streams.front() != Stream::everyone();
  frames.push_back(wire::live_frame(
      heads, at_the_door ? std::set<ParticipantId>{} : whereabouts_.connected_or_just_gone()));
  auto& figures = *outside_.figures;
  auto& came_in = missed   ? figures.resumed_by_delta
                  : resume ? figures.resumed_by_snapshot
                           : figures.entered_new;
  departures_.add(appends_, [this, subscriber, streams, frames = std::move(frames), resume,
                             greeting, &came_in](bool kept) {
    if (!kept) return bring_up_to_date(subscriber, resume, greeting);
    auto* entering = devices_.find(subscriber);
    if (entering == nullptr) return;
    if (greeting) ++came_in;
    for (const auto& frame : frames) deliver(*entering->subscriber, frame);
    devices_.go_live(*entering, streams);
    arrived(entering->viewer);
  });
  tell_levels_again();
}

void Room::resync(const Device::Handle& subscriber) { bring_up_to_date(subscriber, {}, {}); }

void Room::leave(const std::shared_ptr<Subscriber>& subscriber) {
  const auto* device = devices_.find(subscriber);
  if (device == nullptr) return;  // replaced already: a late farewell changes nothing
  const auto viewer = device->viewer;
  devices_.remove(subscriber);
  if (!viewer.is_screen() && devices_.of(viewer.who).empty()) {
    whereabouts_.disconnected(viewer.who, outside_.clock.now());
  }
  last_busy_ = outside_.clock.now();
  set_alarm();
}

// Somebody was let in, given a role, moved or removed: their devices read other streams now.
void Room::refresh_entitlements() {
  for (auto* device : devices_.all()) {
    const auto* participant = find_participant(state_, device->viewer.who);
    if (participant != nullptr && participant->presence == Presence::removed) {
      departures_.add(appends_, [this, gone = device->subscriber](bool kept) {
        if (!kept || devices_.find(gone) == nullptr) return;
        leave(gone);
        say_goodbye(*gone, wire::closing::kRemoved);
      });
    } else if (device->due != streams_for(state_, device->viewer)) {
      bring_up_to_date(device->subscriber, {}, {});
    }
  }
}

// Their keys have ended.
void Room::send_away(const ParticipantId& who) {
  for (auto* device : devices_.of(who)) {
    const auto subscriber = device->subscriber;
    leave(subscriber);
    say_goodbye(*subscriber, wire::closing::kKeyEnded);
  }
}

// Once it is on the disk that links and what came by them ended: everybody else's key is there.
void Room::send_away_whose_key_ended() {
  for (auto* device : devices_.all()) {
    if (outside_.store.find_key(device->key_hash)) continue;
    const auto subscriber = device->subscriber;
    leave(subscriber);
    say_goodbye(*subscriber, wire::closing::kKeyEnded);
  }
}

void Room::say_goodbye_to_all(std::uint16_t code) {
  for (auto* device : devices_.all()) {
    const auto subscriber = device->subscriber;
    devices_.remove(subscriber);
    say_goodbye(*subscriber, code);
  }
}

void Room::answer(const Device::Handle& subscriber, std::string frame,
                  std::function<void()> if_lost) {
  departures_.add(appends_, [this, subscriber, frame = std::move(frame),
                             if_lost = std::move(if_lost)](bool kept) {
    if (!kept && if_lost) return if_lost();
    if (auto* device = devices_.find(subscriber)) deliver(*device->subscriber, frame);
  });
}

}  // namespace cuppa
