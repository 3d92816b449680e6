#include "room/gateway.hpp"

#include <utility>
#include <vector>

#include "wire/digest.hpp"
#include "wire/limits.hpp"
#include "wire/refusals.hpp"
#include "wire/server_frames.hpp"

namespace cuppa {

Gateway::Gateway(RoomRegistry& rooms)
    : rooms_(rooms), alarm_(rooms.surroundings().alarms.make_alarm()) {}

void Gateway::opened(const std::shared_ptr<Subscriber>& device) {
  const auto now = rooms_.surroundings().clock.now();
  guests_.insert_or_assign(
      device.get(),
      Guest{
          device, nullptr, now, 0, {limits::kClockQuestionsASecond, limits::kClockQuestionsBurst}});
  if (std::exchange(alarm_is_set_, true)) return;
  alarm_->set(now + limits::kHelloDeadline, [this] { send_away_the_silent(); });
}

void Gateway::send_away_the_silent() {
  const auto now = rooms_.surroundings().clock.now();
  std::optional<Instant> next;
  std::vector<Guest*> silent;
  for (auto& [key, guest] : guests_) {
    if (guest.room != nullptr) continue;
    const auto until = guest.came_at + limits::kHelloDeadline;
    if (until <= now)
      silent.push_back(&guest);
    else if (!next || until < *next)
      next = until;
  }
  for (auto* guest : silent) say_goodbye(*guest, wire::closing::kNoHello);
  alarm_is_set_ = next.has_value();
  if (next) alarm_->set(*next, [this] { send_away_the_silent(); });
}

void Gateway::received(const std::shared_ptr<Subscriber>& device, std::string_view text) {
  const auto found = guests_.find(device.get());
  if (found == guests_.end()) return;
  auto& guest = found->second;
  const auto received_at = rooms_.surroundings().clock.now();
  const auto read = wire::read_client_frame(text);
  if (const auto* bad = std::get_if<wire::BadFrame>(&read)) return not_understood(guest, *bad);
  const auto& frame = std::get<wire::ClientFrame>(read);
  if (const auto* hello = std::get_if<wire::Hello>(&frame)) {
    return greet(guest, *hello, received_at);
  }
  if (const auto* question = std::get_if<wire::ClockQuestion>(&frame)) {
    return tell_time(guest, *question, received_at);
  }
  if (guest.room == nullptr) return say_goodbye(guest, wire::closing::kNoHello);
  if (const auto* command = std::get_if<wire::CommandFrame>(&frame)) {
    guest.room->handle(device, *command);
  } else if (const auto* note = std::get_if<wire::NoNameNote>(&frame)) {
    guest.room->handle(device, *note);
  } else {
    guest.room->resync(device);
  }
}

void Gateway::greet(Guest& guest, const wire::Hello& hello, Instant received_at) {
  if (guest.room != nullptr) return not_understood(guest, {Refusal::unreadable, {}});
  if (hello.version > 1) return say_goodbye(guest, wire::closing::kServerTooOld);
  const auto key = rooms_.surroundings().store.find_key(wire::sha256(hello.key));
  const bool opens = key && (key->kind == KeyKind::participant || key->kind == KeyKind::screen) &&
                     (!key->until || received_at < *key->until);
  if (!opens) return say_goodbye(guest, wire::closing::kKeyEnded);
  guest.room = rooms_.find(key->session);
  if (guest.room == nullptr) return say_goodbye(guest, wire::closing::kNoSuchSession);
  guest.room->enter(guest.device, Viewer{ParticipantId{key->participant}}, hello, received_at);
}

void Gateway::tell_time(Guest& guest, const wire::ClockQuestion& question, Instant received_at) {
  if (!guest.clock_questions.take(received_at)) return;
  const auto frame =
      wire::clock_frame({question.client_time, received_at, rooms_.surroundings().clock.now()});
  guest.device->deliver(make_text_frame(frame), Urgency::droppable);
}

void Gateway::not_understood(Guest& guest, const wire::BadFrame& bad) {
  // Without a key nobody is told what is wrong with a command, any more than one is carried out.
  const bool is_command = bad.refusal != Refusal::unreadable;
  if (is_command && guest.room == nullptr) return say_goodbye(guest, wire::closing::kNoHello);
  rooms_.surroundings().figures->count(bad.refusal);
  guest.device->deliver(make_text_frame(wire::bad_frame_answer(bad)), Urgency::kept);
  if (is_command) return;
  if (++guest.unreadable >= limits::kUnreadableFramesMax) {
    say_goodbye(guest, wire::closing::kBadFrames);
  }
}

void Gateway::say_goodbye(Guest& guest, std::uint16_t code) {
  guest.device->deliver(make_text_frame(wire::goodbye_frame(code)), Urgency::kept);
  guest.device->close(code, wire::close_code(code).code);
}

void Gateway::closed(const std::shared_ptr<Subscriber>& device) {
  const auto found = guests_.find(device.get());
  if (found == guests_.end()) return;
  if (found->second.room != nullptr) found->second.room->leave(device);
  guests_.erase(found);
}

}  // namespace cuppa
