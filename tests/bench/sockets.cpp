// Cuppa's own sockets and nothing else: no session, no commit. What is sent to a room goes to
// everybody in it.
//   sockets PORT     runs until it is killed; load/target.hpp says what it understands
#include <cstdio>
#include <cstdlib>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "net/asio_loop.hpp"
#include "net/server.hpp"

namespace cuppa::bench {
namespace {

class Rooms final : public FrameHandler {
 public:
  void opened(const std::shared_ptr<Subscriber>&) override {}

  void received(const std::shared_ptr<Subscriber>& device, std::string_view text) override {
    auto& room = rooms_[device.get()];
    const SharedFrame frame = make_text_frame(room == nullptr ? R"({"type":"live"})" : text);
    if (room == nullptr) {
      room = &members_[std::string(text)];
      room->push_back(device);
      return device->deliver(frame, Urgency::kept);
    }
    for (const auto& member : *room) member->deliver(frame, Urgency::kept);
  }

  void closed(const std::shared_ptr<Subscriber>& device) override {
    if (auto* room = rooms_[device.get()]) std::erase(*room, device);
    rooms_.erase(device.get());
  }

 private:
  using Room = std::vector<std::shared_ptr<Subscriber>>;
  std::map<std::string, Room> members_;
  std::map<const Subscriber*, Room*> rooms_;  // which its hello named
};

}  // namespace
}  // namespace cuppa::bench

int main(int count, char** arguments) {
  if (count != 2) {
    std::fprintf(stderr, "usage: sockets PORT\n");
    return 2;
  }
  cuppa::AsioLoop loop;
  cuppa::bench::Rooms rooms;
  cuppa::NetOptions options;
  options.per_address_times = 1000;  // all devices come from one
  cuppa::NetServer server(
      loop, [](const auto&, const auto& answer) { answer({}); }, rooms, options);
  const auto port = static_cast<std::uint16_t>(std::atoi(arguments[1]));
  const auto listening = server.listen("127.0.0.1", port);
  if (!listening.problem.empty()) {
    std::fprintf(stderr, "%s\n", listening.problem.c_str());
    return 1;
  }
  server.stop_on_signals();
  server.run();
}
