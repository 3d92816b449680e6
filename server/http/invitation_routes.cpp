#include "http/invitation_routes.hpp"

#include <optional>
#include <utility>

#include "http/answers.hpp"
#include "http/requests.hpp"
#include "record/invitation_page.hpp"
#include "wire/digest.hpp"

namespace cuppa {
namespace {

// None: the key is mistyped, or the session is over or gone, and the page with it.
std::optional<record::InvitationPage> invited_with(RoomRegistry& rooms, const std::string& key) {
  const auto known = rooms.surroundings().store.find_key(wire::sha256(key));
  if (!known || known->kind != KeyKind::invitation) return {};
  const auto room = rooms.find(known->session);
  if (room == nullptr) return {};
  return record::invitation_page_of(room->state());
}

// Not for search engines, whoever passes the link on.
HttpResponse unlisted(std::string body, const char* content_type) {
  HttpResponse response;
  response.content_type = content_type;
  response.headers["Cache-Control"] = "no-store";
  response.headers["X-Robots-Tag"] = "noindex";
  response.body = std::move(body);
  return response;
}

}  // namespace

void add_invitation_routes(Router& router, RoomRegistry& rooms) {
  router.add("GET", "/api/invitation/:key", [&rooms](const auto&, const auto& parts, auto answer) {
    const auto page = invited_with(rooms, parts[0]);
    if (!page) return answer(refusal_answer(Refusal::wrong_key));
    answer(unlisted(record::write_json(*page), "application/json; charset=utf-8"));
  });
  router.add("GET", "/api/invitation/:key/invitation.ics",
             [&rooms](const auto& request, const auto& parts, auto answer) {
               const auto page = invited_with(rooms, parts[0]);
               if (!page) return answer(refusal_answer(Refusal::wrong_key));
               const auto address = origin_of(request) + "/i/" + parts[0];
               auto dates =
                   record::write_icalendar(*page, address, rooms.surroundings().clock.now());
               if (!dates) return answer(refusal_answer(Refusal::not_found));
               answer(unlisted(std::move(*dates), "text/calendar; charset=utf-8"));
             });
}

}  // namespace cuppa
