// How jemalloc is to work, which it reads before main() (jemalloc(3), "TUNING"). One arena for the
// loop's thread and the writer's, which free what the other made: with one each, a burst to a
// thousand people took up to 16.5 KiB a person, with one for both up to 15.2.
extern "C" {
extern const char* malloc_conf;
const char* malloc_conf = "narenas:1";
}
