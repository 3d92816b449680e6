// A server on a free port of this machine with its loop on a thread of its own, and a frame handler
// that echoes and remembers.
#pragma once

#include <gtest/gtest.h>

#include <condition_variable>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "net/asio_loop.hpp"
#include "net/server.hpp"

namespace cuppa {

// Sends back what it gets, unless told otherwise. Its lists are touched on the loop's thread only.
class EchoHandler final : public FrameHandler {
 public:
  void opened(const std::shared_ptr<Subscriber>& device) override {
    devices.push_back(device);
    count(opened_count);
  }

  void received(const std::shared_ptr<Subscriber>& device, std::string_view text) override {
    if (on_text) return on_text(device, text);
    device->deliver(make_text_frame(text), Urgency::kept);
  }

  bool received_bytes(const std::shared_ptr<Subscriber>& device, std::string_view bytes) override {
    if (on_bytes) on_bytes(device, bytes);
    return on_bytes != nullptr;
  }

  void closed(const std::shared_ptr<Subscriber>& device) override {
    std::erase(devices, device);
    count(closed_count);
  }

  void wait_until_opened(int times) { wait_for(opened_count, times); }
  void wait_until_closed(int times) { wait_for(closed_count, times); }

  std::vector<std::shared_ptr<Subscriber>> devices;
  std::function<void(const std::shared_ptr<Subscriber>&, std::string_view)> on_text;
  std::function<void(const std::shared_ptr<Subscriber>&, std::string_view)> on_bytes;

 private:
  void count(int& what) {
    const std::lock_guard lock(mutex_);
    ++what;
    changed_.notify_all();
  }

  void wait_for(const int& what, int times) {
    std::unique_lock lock(mutex_);
    EXPECT_TRUE(changed_.wait_for(lock, std::chrono::seconds{10}, [&] { return what >= times; }))
        << what << " of " << times;
  }

  std::mutex mutex_;
  std::condition_variable changed_;
  int opened_count = 0;
  int closed_count = 0;
};

inline HttpResponse say(std::string text) {
  HttpResponse response;
  response.content_type = "text/plain";
  response.body = std::move(text);
  return response;
}

class RunningServer {
 public:
  explicit RunningServer(NetOptions options = {}, HttpHandler handle = answer_with_path)
      : server(loop, std::move(handle), echo, std::move(options)) {
    port = server.listen("127.0.0.1", 0).port;
    thread_ = std::thread([this] { server.run(); });
  }

  ~RunningServer() { stop(); }
  RunningServer(const RunningServer&) = delete;
  RunningServer& operator=(const RunningServer&) = delete;

  void stop() {
    if (!thread_.joinable()) return;
    server.stop();
    thread_.join();
  }

  // Waits for the thread to end by itself.
  void join() { thread_.join(); }

  // Runs on the loop's thread, and waits for it.
  template <class Work>
  auto on_loop(Work work) {
    auto task = std::make_shared<std::packaged_task<decltype(work())()>>(std::move(work));
    auto result = task->get_future();
    loop.post([task] { (*task)(); });
    return result.get();
  }

  static void answer_with_path(HttpRequest request, HttpAnswer answer) {
    answer(say(request.method + " " + request.path + " " + request.body));
  }

  AsioLoop loop;
  EchoHandler echo;
  NetServer server;
  std::uint16_t port = 0;

 private:
  std::thread thread_;
};

}  // namespace cuppa
