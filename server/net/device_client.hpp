// The other end of /ws: a device that speaks cuppa.v1, for the demo's pretend people.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "net/http_client.hpp"

namespace cuppa {

class DeviceClient {
 public:
  // All are called on the loop's thread.
  struct Handlers {
    std::function<void()> on_open;
    std::function<void(std::string_view text)> on_text;
    std::function<void(const std::string& why)> on_closed;  // once; nothing is called after it
  };

  DeviceClient(AsioLoop& loop, ServerAddress server, Handlers handlers);
  // Hangs up; calls nothing.
  ~DeviceClient();
  DeviceClient(const DeviceClient&) = delete;
  DeviceClient& operator=(const DeviceClient&) = delete;

  // Queues a text frame; before on_open it waits. After on_closed it does nothing.
  void send(std::string text);

 private:
  class Socket;
  std::shared_ptr<Socket> socket_;
};

}  // namespace cuppa
