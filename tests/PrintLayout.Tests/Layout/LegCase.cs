using System.Collections.Immutable;
using PrintLayout.Layout.Legs;
using PrintLayout.Layout.Trials;
using PrintLayout.Plan.Styles;
using PrintLayout.Testing;

namespace PrintLayout.Tests.Layout;

/// <summary>As <see cref="LegScenario"/>, but it gives the filled legs, so that a test can look at costs and counts too.</summary>
internal sealed class LegCase
{
    private readonly ImmutableArray<int> _depths;
    private readonly string _blocks;

    private LegCase(ImmutableArray<int> depths, string blocks) => (_depths, _blocks) = (depths, blocks);

    public static LegCase Legs(params int[] depths) => new([.. depths], string.Empty);

    public LegCase Story(string blocks) => new(_depths, blocks);

    public FilledLegs Expect(params string[] legs)
    {
        var filled = LegFiller.Fill(LegTrial.Items(_blocks), _depths);
        Assert.Equal(legs, LegTrial.Draw(filled, _depths));
        return filled;
    }

    public FilledLegs ExpectPoured(params string[] legs)
    {
        var poured = StoryFiller.Pour(GalleyUnit.Fixed(LegTrial.Items(_blocks)), LegTrial.Plan(_depths), CostStyle.Standard);
        Assert.Equal(legs, LegTrial.Draw(poured.Filled, poured.Plan.Depth));
        return poured.Filled;
    }
}
