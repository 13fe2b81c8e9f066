using System.Globalization;
using PrintLayout.Diagnostics;
using PrintLayout.Production;

namespace PrintLayout.Tests.Makeup;

/// <summary>
/// Pages of stories by chance are full, or the program says what would make them so. PRINTLAYOUT_PAGES sets how many are made;
/// docs/performance.md says what 300 of them came to.
/// </summary>
[Slow]
public sealed class RandomPageTests : IDisposable
{
    private const int Pages = 40;

    private readonly string _folder = Directory.CreateTempSubdirectory("printlayout-").FullName;

    [Fact]
    public void Nearly_every_page_is_full_without_holes_overset_or_collisions()
    {
        var count = int.TryParse(
            Environment.GetEnvironmentVariable("PRINTLAYOUT_PAGES"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked)
            ? asked
            : Pages;
        Copy("layouts");
        File.WriteAllText(Path.Combine(_folder, "printlayout.yaml"), "{}\n");
        var writer = new RandomPages(_folder);
        using var session = new Session();
        var (full, wrong) = (0, new List<string>());
        var (heads, ragged, folded) = (0, new List<string>(), new List<int>());
        for (var seed = 0; seed < count; seed++)
        {
            using var edition = session.MakeUp(writer.Write(seed));
            var page = edition.Pages[0];
            if (page.Made is not { } made)
            {
                // A page that cannot be full says so, with something to do.
                if (!page.Diagnostics.Any(finding => finding.Code == DiagnosticCodes.MakeupFailed && !finding.Hints.IsEmpty))
                    wrong.Add($"{seed}: neither full nor explained");
                continue;
            }

            full++;
            var metrics = made.Report.Metrics;
            var overset = made.Report.Modules.Sum(module => module.OversetLines);
            if (metrics.Holes + overset + metrics.InkCollisions + metrics.OffGridBaselines > 0 || !page.IsSound)
                wrong.Add($"{seed}: {metrics.Holes} holes, {overset} overset, {metrics.InkCollisions} collisions");
            wrong.AddRange(PageLook.HeadsAlone(made).Select(head => $"{seed}: “{head}” stands alone at a foot"));
            ragged.AddRange(PageLook.RaggedHeads(made));
            heads += made.Report.Modules.Length;
            if (metrics.InFold > 0) folded.Add(seed);
        }

        Assert.Empty(wrong);
        Assert.True(full * 100 >= count * 98, $"{full} of {count} pages are full");
        // What a designer would circle stays rare; before it had a cost, it stood on every fourth page.
        Assert.True(ragged.Count * 100 <= heads * 2, $"ragged heads among {heads}: {string.Join(", ", ragged)}");
        Assert.True(folded.Count * 100 <= full * 15, $"heads or figures in the fold of pages {string.Join(", ", folded)}");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Copy(string folder)
    {
        foreach (var file in Directory.GetFiles(Path.Combine(TestPaths.Root, folder), "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(_folder, Path.GetRelativePath(TestPaths.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
