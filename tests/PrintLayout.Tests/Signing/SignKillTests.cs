using System.Globalization;
using PrintLayout.Production.Signing;
using PrintLayout.Production.Signing.Records;
using PrintLayout.Tests.Batch;

namespace PrintLayout.Tests.Signing;

/// <summary>A run that is killed leaves the records as they were or as they were to be, and the next run goes on from there.</summary>
[Slow]
public sealed class SignKillTests : IDisposable
{
    private static readonly string[] Folders = ["proofs", "day.proofs"];

    private readonly SignEdition _edition = new();

    public void Dispose() => _edition.Dispose();

    [Fact]
    public void Whatever_step_was_the_last_the_next_run_makes_the_same()
    {
        _edition.Proof("A1");
        var first = Files();
        _edition.Change("port1.md", "36艘船", "37艘船");
        _edition.Proof("A1");
        var second = Files();
        var added = second.Keys.Except(first.Keys).ToList();
        var page = Assert.Single(added, name => name.EndsWith(".geometry.json", StringComparison.Ordinal));
        string[] proofs = [.. added.Where(name => name.StartsWith("proofs", StringComparison.Ordinal))];

        // Nothing; some files of the proof; all of them; the page too, but not the record.
        Again(first);
        Again(With(first, second, proofs[0]));
        Again(With(first, second, proofs));
        Again(With(first, second, [.. proofs, page]));
        // The record too, while the page of the round before is not removed yet: the state is the new one, and stays so.
        Restore(With(first, second, [.. proofs, page, "day.proofs/A1.jsonl"]));
        Assert.Equal(PageSignOffState.Proofed, _edition.StateOf("A1"));
        Assert.Equal(ProofStatus.Unchanged, Assert.Single(_edition.Proof("A1").Pages).Status);
        // A temporary file of a killed writer goes, and counts as nothing.
        Again(new Dictionary<string, byte[]>(first) { ["day.proofs/A1.jsonl.4711-0.tmp"] = [0x7B], ["day.proofs/.gitattributes"] = [] });

        void Again(IReadOnlyDictionary<string, byte[]> files)
        {
            Restore(files);
            Assert.Equal(PageSignOffState.ChangedSinceProof, _edition.StateOf("A1"));
            Assert.Equal(2, Assert.Single(_edition.Proof("A1").Pages).Round);
            Assert.Equal(second, Files());
        }
    }

    [Fact]
    public async Task A_process_that_is_killed_at_any_time_leaves_whole_records()
    {
        _edition.Proof();
        Assert.Equal(SignStatus.Recorded, _edition.Sign("A1").Pages[0].Status);
        var before = Files();
        _edition.Change("port1.md", "36艘船", "37艘船");
        _edition.Change("port2.md", "36艘船", "37艘船");
        _edition.Proof();
        var after = Files();
        var seen = new HashSet<int>();
        for (var wait = 100; wait <= 2_500 && seen.Count < 3; wait += 120)
        {
            Restore(before);
            using (var process = CommandLine.Start(
                "proof", _edition.Edition, "-o", _edition.PathOf("proofs"), "--ppi", "30", "--time", "2026-01-19 22:40", "--by", "李校",
                "--fonts", TestFonts.Bundled.Manifest))
            {
                await Task.Delay(wait, TestContext.Current.CancellationToken);
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            }

            var left = Files();
            var done = 0;
            foreach (var log in new[] { "day.proofs/A1.jsonl", "day.proofs/A2.jsonl" })
            {
                Assert.True(left[log].AsSpan().SequenceEqual(before[log]) || left[log].AsSpan().SequenceEqual(after[log]), Wait(wait));
                done += left[log].AsSpan().SequenceEqual(after[log]) ? 1 : 0;
            }

            seen.Add(done);
            Assert.All(
                left.Where(file => !file.Key.EndsWith(".tmp", StringComparison.Ordinal)),
                file => Assert.Equal(after.GetValueOrDefault(file.Key) ?? before[file.Key], Log(file.Key, file.Value, before, after)));
            _edition.Proof();
            Assert.Equal(after, Files().Where(file => after.ContainsKey(file.Key)).ToDictionary());
        }
    }

    private static string Wait(int wait) => string.Create(CultureInfo.InvariantCulture, $"killed after {wait} ms");

    // A log may be that of before; it was looked at already.
    private static byte[] Log(
        string name, byte[] bytes, Dictionary<string, byte[]> before, Dictionary<string, byte[]> after) =>
        before.TryGetValue(name, out var old) && bytes.AsSpan().SequenceEqual(old) ? after.GetValueOrDefault(name) ?? old : bytes;

    private Dictionary<string, byte[]> Files() => Folders.Select(_edition.PathOf).Where(Directory.Exists)
        .SelectMany(folder => Directory.GetFiles(folder))
        .ToDictionary(file => Path.GetRelativePath(_edition.Root, file).Replace('\\', '/'), File.ReadAllBytes);

    private void Restore(IReadOnlyDictionary<string, byte[]> files)
    {
        foreach (var name in Files().Keys) File.Delete(_edition.PathOf(name));
        foreach (var (name, bytes) in files) File.WriteAllBytes(_edition.PathOf(name), bytes);
    }

    private static Dictionary<string, byte[]> With(
        Dictionary<string, byte[]> files, Dictionary<string, byte[]> more, params string[] names)
    {
        var all = new Dictionary<string, byte[]>(files);
        foreach (var name in names) all[name] = more[name];
        return all;
    }
}
