#include "http/invitation_routes.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "http/answers.hpp"
#include "http/requests.hpp"
#include "record/invitation_page.hpp"
#include "wire/digest.hpp"
#include "wire/json_text.hpp"
#include "wire/limits.hpp"

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

std::string need_text_of(const wire::Json& body) {
  const auto empty = [&](const char* name) {
    return body[name].get_ref<const std::string&>().empty();
  };
  if (empty("access") && empty("food") && empty("other") && empty("reach") && empty("name"))
    return {};
  auto kept = body;
  kept.erase("key");
  return wire::to_text(kept);
}

void tell_invited_need(RoomRegistry& rooms, const HttpRequest& request, const std::string& page_key,
                       const HttpAnswer& answer) {
  auto read = read_body(request, "tell_invited_need");
  if (const auto* refusal = std::get_if<Refusal>(&read)) return answer(refusal_answer(*refusal));
  if (!invited_with(rooms, page_key)) return answer(refusal_answer(Refusal::wrong_key));
  const auto& body = std::get<wire::Json>(read);
  auto& outside = rooms.surroundings();
  const auto session = outside.store.find_key(wire::sha256(page_key))->session;
  ApartWords need{Apart::invited_need,
                  wire::sha256(body["key"].get<std::string>()),
                  {},
                  outside.clock.now(),
                  need_text_of(body)};
  const auto known = outside.store.apart(session, Apart::invited_need);
  const bool is_known = std::any_of(known.begin(), known.end(),
                                    [&](const ApartWords& one) { return one.id == need.id; });
  if (!is_known && known.size() >= limits::kInvitedNeedsMax) {
    return answer(problem_answer(409, "No more can be told here. Tell your host in another way."));
  }
  rooms.find(session)->keep_apart(std::move(need), [answer](bool kept) {
    answer(kept ? json_answer(200, wire::Json::object()) : refusal_answer(Refusal::not_saved));
  });
}

}  // namespace

void add_invitation_routes(Router& router, RoomRegistry& rooms) {
  router.add("GET", "/api/invitation/:key", [&rooms](const auto&, const auto& parts, auto answer) {
    const auto page = invited_with(rooms, parts[0]);
    if (!page) return answer(refusal_answer(Refusal::wrong_key));
    answer(unlisted_answer("application/json; charset=utf-8", record::write_json(*page)));
  });
  router.add("GET", "/api/invitation/:key/invitation.ics",
             [&rooms](const auto& request, const auto& parts, auto answer) {
               const auto page = invited_with(rooms, parts[0]);
               if (!page) return answer(refusal_answer(Refusal::wrong_key));
               const auto address = origin_of(request) + "/i/" + parts[0];
               auto dates =
                   record::write_icalendar(*page, address, rooms.surroundings().clock.now());
               if (!dates) return answer(refusal_answer(Refusal::not_found));
               answer(unlisted_answer("text/calendar; charset=utf-8", std::move(*dates)));
             });
  router.add("POST", "/api/invitation/:key/need",
             [&rooms](const auto& request, const auto& parts, auto answer) {
               tell_invited_need(rooms, request, parts[0], answer);
             });
}

}  // namespace cuppa
