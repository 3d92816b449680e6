#include "demo/crowd.hpp"

#include <algorithm>
#include <utility>

#include "net/http_client.hpp"
#include "wire/digest.hpp"
#include "wire/json_text.hpp"
#include "wire/state_fields.hpp"

namespace cuppa::demo {
namespace {

using wire::Json;

constexpr double kFast = 50;  // from here on notes without a name do not wait for company

Settings settings_for(const Pace& pace) {
  Settings settings;
  settings.no_name_window_seconds = pace.speed >= kFast ? 0 : 2;
  return settings;
}

int expected(const Script& script, Place place) {
  return static_cast<int>(std::count_if(script.people.begin(), script.people.end(),
                                        [&](const Person& one) { return one.place == place; }));
}

}  // namespace

Crowd::Crowd(Device::Surroundings outside, const Script& script, Options options, Handlers handlers)
    : outside_(std::move(outside)),
      script_(script),
      options_(std::move(options)),
      handlers_(std::move(handlers)),
      player_(script, options_.pace),
      keys_(script.people.size()),
      alarm_(outside_.alarms.make_alarm()) {
  for (auto& key : keys_) key = wire::random_key();
}

void Crowd::start() { make_session(); }

// Goes on only with a good answer; any other is the end.
void Crowd::ask(const std::string& path, const Json& body, const std::string& key,
                std::function<void(const Json&)> then) {
  const bool is_question = body.is_null();
  const HttpQuestion question{is_question ? "GET" : "POST", path,
                              is_question ? std::string{} : wire::to_text(body), key};
  ask_http(
      outside_.loop, outside_.server, question,
      [this, path, then = std::move(then)](const HttpReply& reply) {
        const auto answer = wire::parse_json(reply.body);
        if (reply.status / 100 == 2 && answer) return then(*answer);
        auto why = reply.problem;
        if (why.empty() && answer) why = answer->value("sentence", std::string{});
        if (why.empty()) why = "HTTP status " + std::to_string(reply.status);
        handlers_.on_problem(outside_.server.authority() + path + " did not answer well: " + why);
      });
}

void Crowd::make_session() {
  Json body{{"key", options_.host_key},
            {"token", keys_[script_.host]},
            {"title", script_.title},
            {"place_and_time", script_.place_and_time},
            {"time_zone", script_.time_zone},
            {"hall_expected", expected(script_, Place::hall)},
            {"online_expected", expected(script_, Place::online)},
            {"name", script_.people[script_.host].name},
            {"plan", wire::Writer::to_json(plan_for(script_, options_.pace))},
            {"settings", wire::Writer::to_json(settings_for(options_.pace))}};
  ask("/api/sessions", body, {}, [this](const Json& answer) {
    place_.session = answer["session"];
    place_.code = answer["code"];
    place_.join_link = "http://" + outside_.server.authority() + "/" + place_.code;
    player_.came_in(script_.host, {answer["participant"].get<std::string>()});
    make_screen_link();
  });
}

void Crowd::make_screen_link() {
  ask("/api/sessions/" + place_.session + "/links", {{"role", "screen"}}, keys_[script_.host],
      [this](const Json& answer) {
        place_.screen_link = answer["url"];
        find_phone_link();
      });
}

void Crowd::find_phone_link() {
  ask("/api/reach", {}, {}, [this](const Json& answer) {
    for (const auto& address : answer["addresses"]) {
      if (address["kind"] == "this_machine" || !place_.phone_link.empty()) continue;
      place_.phone_link = address["url"].get<std::string>() + "/" + place_.code;
    }
    bring_in(0);
  });
}

// One after the other: they are asked for their turn in this order.
void Crowd::bring_in(PersonIndex next) {
  if (next == script_.people.size()) return open_devices();
  if (next == script_.host) return bring_in(next + 1);
  join(next);
}

void Crowd::join(PersonIndex who) {
  const auto& person = script_.people[who];
  const auto mode = person.manner == Manner::listens ? Mode::listen : Mode::take_turns;
  const Json body{{"code", place_.code},
                  {"token", keys_[who]},
                  {"name", person.name},
                  {"place", wire::name_of(person.place)},
                  {"mode", wire::name_of(mode)}};
  ask("/api/join", body, {}, [this, who](const Json& answer) {
    player_.came_in(who, {answer["participant"].get<std::string>()});
    bring_in(who + 1);
  });
}

void Crowd::open_devices() {
  for (PersonIndex who = 0; who < script_.people.size(); ++who) {
    Device::Handlers handlers;
    handlers.on_live = [this] { device_is_live(); };
    handlers.on_answered = [this](std::uint64_t deed, const std::optional<Refused>& refused) {
      player_.answered(deed, refused, outside_.clock.now());
      look();
    };
    handlers.on_given_up = [this](const std::string& why) {
      if (!is_over_) handlers_.on_problem("The server has gone: " + why);
    };
    if (who == script_.host) {
      handlers.on_frame = [this](const Json& frame) {
        if (follower_.take(frame)) look();
      };
    }
    devices_.push_back(std::make_unique<Device>(outside_, keys_[who], std::move(handlers)));
  }
}

void Crowd::device_is_live() {
  if (is_everybody_in_) return;
  is_everybody_in_ = std::all_of(devices_.begin(), devices_.end(),
                                 [](const auto& device) { return device->is_live(); });
  if (!is_everybody_in_) return;
  handlers_.on_everybody_in(place_);
  look();
}

void Crowd::look() {
  if (!is_everybody_in_ || is_over_) return;
  const auto deeds = player_.look(follower_.session(), outside_.clock.now());
  for (const auto& deed : deeds) devices_[deed.who]->send(deed.number, deed.what);
  if (const auto next = player_.next_look())
    alarm_->set(*next, [this] { look(); });
  else
    alarm_->clear();
  if (!player_.is_over()) return;
  is_over_ = true;
  handlers_.on_over();
}

}  // namespace cuppa::demo
