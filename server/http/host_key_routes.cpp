#include "http/host_key_routes.hpp"

#include "http/answers.hpp"
#include "http/for_owner.hpp"
#include "http/host_password.hpp"
#include "http/requests.hpp"
#include "wire/digest.hpp"
#include "wire/json_text.hpp"
#include "wire/limits.hpp"

namespace cuppa {
namespace {

constexpr const char* kNoHash = "That is no hash of a password. Is the program of another version?";

void set_password(RoomRegistry& rooms, std::optional<std::string> hash, const HttpAnswer& answer) {
  rooms.surroundings().store.set_host_password(std::move(hash), [answer](AppendResult result) {
    answer(result == AppendResult::committed ? json_answer(200, wire::Json::object())
                                             : refusal_answer(Refusal::not_saved));
  });
}

}  // namespace

void HostKeyRoutes::add_to(Router& router) {
  router.add("GET", "/api/host-key", [this](const auto&, const auto&, auto answer) {
    const bool has_password = rooms_.surroundings().store.host_password().has_value();
    answer(json_answer(200, {{"password", has_password}}));
  });
  router.add("POST", "/api/host-key",
             [this](const auto& request, const auto&, auto answer) { give_key(request, answer); });
}

// Where there is no password, saying so takes as long as with a wrong one.
void HostKeyRoutes::give_key(const HttpRequest& request, const HttpAnswer& answer) {
  const auto read = read_body(request, "ask_host_key");
  if (const auto* refusal = std::get_if<Refusal>(&read)) return answer(refusal_answer(*refusal));
  auto& outside = rooms_.surroundings();
  if (!wrong_passwords_.may_try(request.address, outside.clock.now())) {
    return answer(refusal_answer(Refusal::too_many));
  }
  const auto password = std::get<wire::Json>(read)["password"].get<std::string>();
  const auto hash = outside.store.host_password();
  const auto checked = [this, address = request.address, hash, answer](bool fits) {
    auto& store = rooms_.surroundings().store;
    // It may have been changed meanwhile.
    if (fits && hash && store.host_password() == hash) return give_fresh_key(answer);
    wrong_passwords_.was_wrong(address, rooms_.surroundings().clock.now());
    answer(refusal_answer(Refusal::wrong_password));
  };
  if (!checks_.check(hash.value_or(hash_of_nothing()), cleaned_password(password), checked)) {
    answer(refusal_answer(Refusal::too_many));
  }
}

void HostKeyRoutes::give_fresh_key(const HttpAnswer& answer) {
  auto& outside = rooms_.surroundings();
  const auto secret = outside.fresh_key();
  const auto now = outside.clock.now();
  outside.store.add_host_key(
      {wire::sha256(secret), now, now + limits::kPasswordHostKeyGood, /*by_password=*/true},
      [secret, answer](AppendResult result) {
        answer(result == AppendResult::committed ? json_answer(201, {{"key", secret}})
                                                 : refusal_answer(Refusal::not_saved));
      });
}

void add_host_password_routes(Router& router, RoomRegistry& rooms) {
  router.add("POST", "/control/host-password",
             for_owner([&rooms](const auto& request, const auto&, auto answer) {
               const auto json = wire::parse_json(request.body);
               const bool has_hash = json && json->is_object() && json->contains("hash") &&
                                     (*json)["hash"].is_string();
               const auto hash = has_hash ? (*json)["hash"].template get<std::string>() : "";
               if (!is_password_hash(hash)) return answer(problem_answer(400, kNoHash));
               set_password(rooms, hash, answer);
             }));
  router.add("DELETE", "/control/host-password",
             for_owner([&rooms](const auto&, const auto&, auto answer) {
               set_password(rooms, std::nullopt, answer);
             }));
}

}  // namespace cuppa
