#include "http/erasing_routes.hpp"

#include <algorithm>

#include "http/answers.hpp"
#include "http/asker.hpp"
#include "http/requests.hpp"
#include "wire/text.hpp"

namespace cuppa {
namespace {

// The title once more, so that nobody erases a session by a slip of the hand, or another one than
// they mean.
void erase_session(RoomRegistry& rooms, const HttpRequest& request, const SessionId& session,
                   const HttpAnswer& answer) {
  auto read = read_body(request, "erase_session");
  if (const auto* refusal = std::get_if<Refusal>(&read)) return answer(refusal_answer(*refusal));
  const auto asker = asker_in_the_room(rooms, request, session);
  if (!asker || asker->card().role != Role::host) {
    return answer(refusal_answer(Refusal::not_allowed));
  }
  const auto title = std::get<wire::Json>(read)["title"].get<std::string>();
  if (title != wire::clean_text(asker->room->state().title)) {
    return answer(refusal_answer(Refusal::another_title));
  }
  rooms.erase(asker->room, [session, answer](bool is_gone) {
    answer(is_gone ? json_answer(200, {{"erased", session.text}})
                   : refusal_answer(Refusal::not_saved));
  });
}

bool is_known(const SessionState& state, const ParticipantId& who) {
  return find_participant(state, who) != nullptr ||
         std::any_of(state.door.begin(), state.door.end(),
                     [&](const Knock& knock) { return knock.who == who; });
}

void erase_person(RoomRegistry& rooms, const HttpRequest& request, const SessionId& session,
                  const HttpAnswer& answer) {
  auto read = read_body(request, "erase_person");
  if (const auto* refusal = std::get_if<Refusal>(&read)) return answer(refusal_answer(*refusal));
  const auto asker = asker_in_the_room(rooms, request, session);
  if (!asker) return answer(refusal_answer(Refusal::not_allowed));
  std::optional<ParticipantId> named;
  bool words = false;
  wire::Reader field{std::get<wire::Json>(read)};
  field("who", named);
  field("words", words);
  const auto who = named.value_or(asker->who);
  const auto* card = find_participant(asker->room->state(), who);
  const bool in_their_care = card != nullptr && card->cared_by == asker->who;
  if (who != asker->who && !in_their_care && asker->card().role != Role::host) {
    return answer(refusal_answer(Refusal::not_allowed));
  }
  if (!is_known(asker->room->state(), who)) return answer(refusal_answer(Refusal::not_found));
  rooms.erase_person(asker->room, who, words ? TheirWords::go : TheirWords::stay,
                     [room = asker->room, who, answer](bool done) {
                       answer(done ? json_answer(200, {{"erased", who.text}})
                                   : refusal_answer(Refusal::not_saved));
                     });
}

}  // namespace

void add_erasing_routes(Router& router, RoomRegistry& rooms) {
  router.add("POST", "/api/sessions/:session/erase",
             [&rooms](const auto& request, const auto& parts, auto answer) {
               erase_session(rooms, request, SessionId{parts[0]}, answer);
             });
  router.add("POST", "/api/sessions/:session/erase-person",
             [&rooms](const auto& request, const auto& parts, auto answer) {
               erase_person(rooms, request, SessionId{parts[0]}, answer);
             });
}

}  // namespace cuppa
