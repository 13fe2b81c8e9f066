using PrintLayout.Layout.Validation;
using PrintLayout.Production;

namespace PrintLayout.Tests.Makeup;

/// <summary>The sample page, made up by the program, is at least as good as the one that a person made up.</summary>
[Slow]
public sealed class SamplePageTests : IDisposable
{
    private readonly MakeupFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_sample_page_made_up_by_the_program_is_no_worse_than_by_hand()
    {
        using var session = new Session();
        using var authored = session.MakeUp(Path.Combine(TestPaths.Root, "seeds/a2/edition.yaml"));
        using var made = session.MakeUp(_folder.Sample());
        var (hand, own) = (authored.Pages[0].Made!, made.Pages[0].Made!);
        Assert.All(
            Faults(hand.Report.Metrics).Zip(Faults(own.Report.Metrics)),
            pair => Assert.True(pair.Second.Count <= pair.First.Count, $"{pair.First.Name}: {pair.Second.Count} > {pair.First.Count}"));
        Assert.Equal(0, own.Report.Metrics.Holes);
        Assert.Equal(0, own.Report.Modules.Sum(module => module.OversetLines + module.UndersetLines));
        Assert.Empty(PageLook.RaggedHeads(own));
        Assert.True(own.Report.Metrics.LeadShare >= hand.Report.Metrics.LeadShare);
        Assert.True(own.Report.Metrics.PriorityOrder >= hand.Report.Metrics.PriorityOrder);
    }

    private static (string Name, int Count)[] Faults(PageMetrics metrics) =>
    [
        ("holes", metrics.Holes), ("collisions", metrics.InkCollisions), ("off grid", metrics.OffGridBaselines), ("widows", metrics.Widows),
        ("orphans", metrics.Orphans), ("crossheads at a foot", metrics.CrossheadsAtFoot), ("bumps", metrics.HeadlineBumps),
        ("weight of bumps", metrics.HeadlineBumpWeight), ("through cuts", metrics.ThroughCuts), ("ladder", metrics.LadderInversions),
        ("in the fold", metrics.InFold), ("outside", metrics.OutsideTypeArea), ("grey rows", metrics.GreyArea.Rows),
    ];
}
