// A kept session behind routes, with everything around it faked: what a test asks over HTTP.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "http/router.hpp"
#include "record/meeting.hpp"
#include "room/room_registry.hpp"
#include "store/memory_event_store.hpp"
#include "support/fake_alarm.hpp"
#include "support/fake_clock.hpp"
#include "support/fake_loop.hpp"
#include "wire/digest.hpp"

namespace cuppa::tests {

class HttpScenario : public testing::Test {
 protected:
  static StoredKey key(const std::string& secret, KeyKind kind, const std::string& who) {
    return {wire::sha256(secret), kind, SessionId{"sMeeting0001"}, who, {}};
  }

  // Puts the meeting into the store, with the keys of those who may ask.
  void keep(const SessionScenario& meeting, std::vector<StoredKey> keys) {
    auto session = kept(meeting);
    Append append;
    append.session = session.summary.session;
    append.events = session.events;
    append.summary = session.summary;
    append.new_keys = std::move(keys);
    store_.append(std::move(append), [](AppendResult) {});
    loop_.run();
  }

  HttpResponse asks(const HttpRequest& request) {
    // Shared: where the store holds, the answer comes after this has returned.
    const auto answered = std::make_shared<std::optional<HttpResponse>>();
    router_(request, [answered](HttpResponse response) { *answered = std::move(response); });
    loop_.run();
    return answered->value_or(HttpResponse{0});
  }

  // With the key of a device, to something of the session.
  HttpResponse asks(const std::string& secret, const std::string& method, const std::string& path,
                    const std::string& body = "") {
    HttpRequest request{method, "/api/sessions/sMeeting0001/" + path, {}, {}, body, {}};
    if (!secret.empty()) request.headers["authorization"] = "Bearer " + secret;
    return asks(request);
  }

  static std::string body(const HttpResponse& response) {
    const auto* text = std::get_if<std::string>(&response.body);
    return text == nullptr ? std::string{} : *text;
  }

  FakeClock clock_;
  FakeLoop loop_;
  FakeAlarms alarms_;
  MemoryEventStore store_{loop_};
  RoomRegistry rooms_{{store_,
                       clock_,
                       alarms_,
                       [] { return std::uint64_t{7}; },
                       {},
                       [] { return std::string{"key"}; },
                       {},
                       clock_.now()}};
  Router router_;
};

}  // namespace cuppa::tests
