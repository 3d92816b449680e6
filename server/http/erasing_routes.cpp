#include "http/erasing_routes.hpp"

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

}  // namespace

void add_erasing_routes(Router& router, RoomRegistry& rooms) {
  router.add("POST", "/api/sessions/:session/erase",
             [&rooms](const auto& request, const auto& parts, auto answer) {
               erase_session(rooms, request, SessionId{parts[0]}, answer);
             });
}

}  // namespace cuppa
