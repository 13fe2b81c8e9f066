using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Plan.Inks;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Tests.Layout.Validation;

/// <summary>Headlines against each other: where they stand and how large they are.</summary>
public sealed class HeadlineValidatorTests(TestPages pages) : IClassFixture<TestPages>
{
    private static readonly Article Story = ValidatedPage.Lines(1);

    [Fact]
    public void Heads_side_by_side_in_the_same_rows_meet()
    {
        // A pair weighs 6, three rows of 30 pt, and 4 for the same size.
        var page = Make(ValidatedPage.Headed(1, 4, 1, 54), ValidatedPage.Headed(5, 8, 1, 54));
        Assert.Equal((1, 13), (page.Metrics.HeadlineBumps, page.Metrics.HeadlineBumpWeight));
        Assert.Contains("side by side", Assert.Single(page.All(DiagnosticCodes.HeadlineBump)).Message, StringComparison.Ordinal);
    }

    /// <summary>30 pt stand from 3 to 33 pt below the top, 42 pt from 9 to 51: two rows are shared.</summary>
    [Fact]
    public void Heads_of_unlike_size_weigh_less() =>
        Assert.Equal(8, Make(ValidatedPage.Headed(1, 4, 1, 54), ValidatedPage.Headed(5, 8, 1, 54, 42)).Metrics.HeadlineBumpWeight);

    [Fact]
    public void A_head_that_is_set_off_weighs_a_quarter_and_is_no_bump()
    {
        ModuleSpec[] setOff =
        [
            ValidatedPage.Headed(5, 8, 1, 54) with { Border = BorderForm.ThickThin },
            ValidatedPage.Headed(5, 8, 1, 54) with { Tint = new Located<CmykValue>(new CmykValue(0, 0, 0, 80), SourceSpan.None) },
            TestPages.Module("b", 5, 8, 1, 54) with { Head = new HeadSpec { Form = HeadForm.Side, Size = new Pt(30_000) } },
        ];
        Assert.All(setOff, module => Assert.Equal(0, Make(ValidatedPage.Headed(1, 4, 1, 54), module).Metrics.HeadlineBumps));
        Assert.Equal(3, Make(ValidatedPage.Headed(1, 4, 1, 54), setOff[1]).Metrics.HeadlineBumpWeight);
    }

    [Fact]
    public void Heads_in_other_rows_keep_apart() => Assert.Equal(
        0,
        Make(ValidatedPage.Headed(1, 4, 1, 40), ValidatedPage.Headed(1, 4, 42, 110), TestPages.Module("c", 5, 8, 1, 20),
            ValidatedPage.Headed(5, 8, 22, 110)).Metrics.HeadlineBumpWeight);

    [Theory]
    [InlineData(10, 1)]
    [InlineData(13, 0)]
    public void A_head_with_few_rows_of_text_below_it_stands_upon_the_next(int nextRow, int bumps)
    {
        var page = Make(ValidatedPage.Headed(1, 8, 1, nextRow - 2), ValidatedPage.Headed(1, 8, nextRow, 110));
        Assert.Equal(bumps, page.Metrics.HeadlineBumps);
        Assert.All(
            page.All(DiagnosticCodes.HeadlineBump), told => Assert.Contains("one upon the other", told.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(30, 1)]
    [InlineData(22, 0)]
    public void Heads_alike_at_both_sides_of_text_face_each_other(int points, int bumps)
    {
        var page = Make(ValidatedPage.Headed(1, 2, 1, 54), TestPages.Module("b", 3, 5, 1, 54), ValidatedPage.Headed(6, 8, 1, 54, points));
        Assert.Equal(bumps, page.Metrics.HeadlineBumps);
        Assert.All(
            page.All(DiagnosticCodes.HeadlineBump), told => Assert.Contains("at both sides", told.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(24, 30, 1)]
    [InlineData(30, 30, 0)]
    [InlineData(30, 24, 0)]
    public void Of_two_heads_of_one_width_the_lower_is_not_larger(int upper, int lower, int inversions)
    {
        var page = Make(ValidatedPage.Headed(1, 8, 1, 50, upper), ValidatedPage.Headed(1, 8, 52, 110, lower));
        Assert.Equal((inversions, inversions), (page.Metrics.LadderInversions, page.All(DiagnosticCodes.LadderInversion).Length));
    }

    [Fact]
    public void A_lower_head_over_more_columns_may_be_larger() =>
        Assert.Equal(0, Make(ValidatedPage.Headed(1, 4, 1, 50, 24), ValidatedPage.Headed(1, 8, 52, 110)).Metrics.LadderInversions);

    [Theory]
    [InlineData(1, 2, null, 1)]
    [InlineData(2, 1, null, 0)]
    [InlineData(2, 2, null, 0)]
    [InlineData(1, 2, "A1", 0)]
    public void No_head_is_larger_than_that_of_a_more_important_story_unless_this_comes_from_another_page(
        int small, int large, string? from, int inversions)
    {
        var continued = from is null ? null : new Located<string>(from, SourceSpan.None);
        var page = ValidatedPage.Of(
            pages,
            (ValidatedPage.Headed(1, 3, 1, 50, 24), Story with { Priority = small, ContinuedFrom = continued }),
            (ValidatedPage.Headed(4, 8, 1, 50, 30), Story with { Priority = large }));
        Assert.Equal(inversions, page.Metrics.LadderInversions);
    }

    private ValidatedPage Make(params ModuleSpec[] modules) => ValidatedPage.Of(pages, [.. modules.Select(module => (module, Story))]);
}
