#include "http/link_routes.hpp"

#include <optional>
#include <utility>

#include "http/answers.hpp"
#include "http/asker.hpp"
#include "http/link_list.hpp"
#include "http/requests.hpp"
#include "store/key_kind.hpp"
#include "wire/digest.hpp"
#include "wire/limits.hpp"

namespace cuppa {
namespace {

std::vector<KeptLink> links_for(RoomRegistry& rooms, const Asker& host) {
  auto& outside = rooms.surroundings();
  return open_links(outside.store.links(host.room->id()), &host.room->state(), host.who,
                    outside.clock.now());
}

std::optional<KeptLink> find_link(RoomRegistry& rooms, const Asker& host,
                                  const std::string& number) {
  for (auto& link : links_for(rooms, host)) {
    if (std::to_string(link.number) == number) return std::move(link);
  }
  return {};
}

void answer_list(RoomRegistry& rooms, const Asker& host, const HttpAnswer& answer) {
  wire::Json all = wire::Json::array();
  for (const auto& link : links_for(rooms, host)) {
    all.push_back(json_of(link, host.room->keep_until()));
  }
  answer(json_answer(200, {{"links", all}}));
}

// What is told once: the new secret, where there is one.
Room::Settling answer_renewed(RoomRegistry& rooms, const SessionId& session,
                              const std::string& secret, const std::string& url,
                              const HttpAnswer& answer) {
  return [&rooms, session, secret, url, answer](std::optional<Refusal> refusal) {
    if (refusal) return answer(refusal_answer(*refusal));
    wire::Json told{{"key", secret}, {"url", url}, {"number", nullptr}};
    for (const auto& link : rooms.surroundings().store.links(session)) {
      if (link.key.hash == wire::sha256(secret)) told["number"] = link.number;
    }
    answer(json_answer(201, told));
  };
}

void renew(RoomRegistry& rooms, const HttpRequest& request, const Asker& host, const KeptLink& link,
           const HttpAnswer& answer) {
  auto& outside = rooms.surroundings();
  const auto secret = outside.fresh_key();
  const auto url = origin_of(request) + address_of(link.key.kind, host.room->id(), secret);
  const auto told = answer_renewed(rooms, host.room->id(), secret, url, answer);
  const auto asked =
      link.key.kind == KeyKind::answerer ? read_ask_key(link.key.participant) : std::nullopt;
  if (!asked) {
    return host.room->renew_link(link, secret, wire::sha256(key_of(request)), told);
  }
  StoredKey fresh;
  fresh.hash = wire::sha256(secret);
  fresh.until = outside.clock.now() + limits::kAnswererLinkGood;
  host.room->ask_answer(asked->first, std::move(fresh), told);
}

using WithLink = std::function<void(const HttpRequest&, const Asker&, const KeptLink&, HttpAnswer)>;

Router::Route of_a_link(RoomRegistry& rooms, WithLink work) {
  return [&rooms, work = std::move(work)](const HttpRequest& request,
                                          const std::vector<std::string>& parts,
                                          const HttpAnswer& answer) {
    const auto host = host_in_the_room(rooms, request, SessionId{parts[0]});
    if (!host) return answer(refusal_answer(Refusal::not_allowed));
    const auto link = find_link(rooms, *host, parts[1]);
    if (!link) return answer(refusal_answer(Refusal::not_found));
    work(request, *host, *link, answer);
  };
}

}  // namespace

void add_link_routes(Router& router, RoomRegistry& rooms) {
  router.add("GET", "/api/sessions/:session/links",
             [&rooms](const auto& request, const auto& parts, auto answer) {
               const auto host = host_in_the_room(rooms, request, SessionId{parts[0]});
               if (!host) return answer(refusal_answer(Refusal::not_allowed));
               answer_list(rooms, *host, answer);
             });
  router.add("DELETE", "/api/sessions/:session/links/:number",
             of_a_link(rooms, [&rooms](const auto& request, const auto& host, const auto& link,
                                       auto answer) {
               host.room->end_link(link, wire::sha256(key_of(request)),
                                   [&rooms, host, answer](std::optional<Refusal> refusal) {
                                     if (refusal) return answer(refusal_answer(*refusal));
                                     answer_list(rooms, host, answer);
                                   });
             }));
  router.add(
      "POST", "/api/sessions/:session/links/:number/renew",
      of_a_link(rooms, [&rooms](const auto& request, const auto& host, const auto& link,
                                auto answer) { renew(rooms, request, host, link, answer); }));
}

}  // namespace cuppa
