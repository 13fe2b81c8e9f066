using PrintLayout.Fuzz;
using PrintLayout.Fuzz.Targets;

namespace PrintLayout.Tests.Hostile;

/// <summary>
/// A fixed number of inputs for every parser, the same in every run, in processes of their own; kept inputs come first. The long run is
/// by hand (docs/hostile-input.md).
/// </summary>
[Slow]
public sealed class FuzzTests
{
    private const ulong Seed = 2026;

    public static TheoryData<string, int> Targets => new()
    {
        { "article", 5_000 }, { "edition", 5_000 }, { "layout", 3_000 }, { "master", 5_000 },
        { "style", 3_000 }, { "font-manifest", 5_000 }, { "project", 5_000 },
        { "font", 500 }, { "image-head", 5_000 }, { "image-pixels", 2_000 }, { "svg", 3_000 }, { "icc", 2_000 },
        { "pdf", 1_000 }, { "pdf-text", 500 }, { "import", 500 }, { "punctuation", 1_000 },
        { "docx", 500 }, { "odt", 500 }, { "html", 500 }, { "news-xml", 500 }, { "json", 500 }, { "zip", 300 },
        { "sign-off", 1_000 }, { "compose", 2_000 }, { "render", 60 },
    };

    [Theory]
    [MemberData(nameof(Targets))]
    public void No_input_stops_the_parser(string name, int count)
    {
        using var target = AllTargets.Open(name)!;
        Assert.True(count > target.Corpus.Length);
        Assert.Equal([], new Driver(target, Seed, crashes: null).Run(count));
    }

    [Fact]
    public void Every_target_is_run() => Assert.Equal(AllTargets.Names, Targets.Select(row => row.Data.Item1));

    [Fact]
    public void The_same_number_gives_the_same_input()
    {
        using var one = new EditionTarget();
        using var two = new EditionTarget();
        for (var i = 0; i < 300; i++) Assert.Equal(one.Input(7, i), two.Input(7, i));
        Assert.NotEqual(one.Input(7, 299), one.Input(8, 299));
    }

    [Theory]
    [InlineData("throws", "throws")]
    [InlineData("kills", "kills")]
    [InlineData("hangs", "hangs")]
    public void The_driver_finds_what_it_looks_for(string behaviour, string kind)
    {
        using var target = AllTargets.Open("self-" + behaviour)!;
        var findings = new Driver(target, Seed, crashes: null).Run(12);
        // Input 5 is the bad one; those behind it are run all the same.
        var finding = Assert.Single(findings);
        Assert.Equal((kind, 5), (finding.Kind, finding.Index));
    }
}
