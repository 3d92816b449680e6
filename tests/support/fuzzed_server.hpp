// Rooms and routes with nothing around them but memory, for fuzzers.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "http/request_rates.hpp"
#include "http/router.hpp"
#include "room/gateway.hpp"
#include "room/room_registry.hpp"
#include "store/memory_event_store.hpp"
#include "support/fake_alarm.hpp"
#include "support/fake_clock.hpp"
#include "support/fake_loop.hpp"
#include "support/fuzzed.hpp"

namespace cuppa::tests {

struct FuzzedServer {
  // The answer, which must come and come once.
  HttpResponse asks(const HttpRequest& request) {
    std::optional<HttpResponse> answered;
    router(request, [&](HttpResponse response) {
      must(!answered);
      answered = std::move(response);
    });
    loop.run();
    must(answered && answered->status >= 200 && answered->status < 600);
    return *answered;
  }

  std::string fresh_key() { return "key-" + std::to_string(++keys); }

  // The same in every run, and never the same twice: codes are drawn until one is free.
  std::uint64_t next_random() { return random += 0x9e3779b97f4a7c15U; }

  int keys = 0;
  std::uint64_t random = 0;
  FakeClock clock;
  FakeLoop loop;
  FakeAlarms alarms;
  MemoryEventStore store{loop};
  RoomRegistry rooms{{store,
                      clock,
                      alarms,
                      [this] { return next_random(); },
                      {},
                      [this] { return fresh_key(); },
                      {},
                      clock.now()}};
  Gateway gateway{rooms};
  Router router;
};

}  // namespace cuppa::tests
