using System.Collections.Immutable;
using CsCheck;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Layout.Modules;

namespace PrintLayout.Tests.Layout.Validation;

/// <summary>What an editor is told about the length of a story.</summary>
public sealed class StoryCopyfitTests(TestPages pages) : IClassFixture<TestPages>
{
    [Fact]
    public void A_story_that_is_over_names_the_paragraphs_whose_last_lines_are_shortest() => Assert.Equal(
        "over by 12 lines, cut about 150 characters; the paragraphs at lines 41 and 77 end in 1 character; the paragraph at line 60 "
            + "ends in 2 characters",
        new StoryCopyfit(12, 150, [End(41, 1), End(77, 1), End(60, 2)]).Describe());

    [Fact]
    public void A_story_that_is_short_names_the_paragraphs_whose_last_lines_are_fullest() => Assert.Equal(
        "short by 1 line, add about 13 characters; the paragraphs at lines 7, 9 and 12 need 2 characters for one more line; the paragraph "
            + "at line 3 needs 4 characters for one more line",
        new StoryCopyfit(-1, 13, [End(7, 2), End(9, 2), End(12, 2), End(3, 4)]).Describe());

    [Fact]
    public void A_story_that_fits_says_nothing() => Assert.Empty(StoryCopyfit.Fits.Describe());

    [Fact]
    public void Over_is_counted_from_the_page()
    {
        // Paragraphs of 24 + 3, 24 + 1, 24 + 12 and 24 characters: 3 + 3 + 3 + 2 lines in eight rows.
        var fit = Fit(8, 27, 26, 36, 24);
        Assert.Equal(3, fit.Lines);
        Assert.Equal([(2, 2), (1, 3)], fit.Ends.Select(end => (end.Span.Line, end.Characters)));
    }

    [Fact]
    public void Short_is_counted_from_the_page()
    {
        // Lines of 13: the last of 22 characters behind the indent lacks 2, that of 37 none: one character more is a line more.
        var fit = Fit(20, 22, 37);
        Assert.Equal((-15, 195), (fit.Lines, fit.Characters));
        Assert.Equal([(2, 1), (1, 3)], fit.Ends.Select(end => (end.Span.Line, end.Characters)));
    }

    [Fact]
    public void A_last_leg_that_is_a_little_short_fits() => Assert.Equal(StoryCopyfit.Fits, Fit(4, 24));

    [Fact]
    public void Three_rows_under_a_single_column_are_a_hole() => Assert.Equal(-3, Fit(5, 24).Lines);

    [Fact]
    public void Cutting_the_characters_told_saves_a_line_and_adding_them_makes_one()
    {
        Gen.Int[16, 90].Array[1, 6].Sample(
            lengths =>
            {
                var over = Fit(1, lengths);
                foreach (var end in over.Ends) Assert.Equal(over.Lines - 1, Fit(1, Changed(lengths, end, -end.Characters)).Lines);
                var rows = over.Lines + 1 + 20;
                var missing = Fit(rows, lengths);
                foreach (var end in missing.Ends) Assert.Equal(missing.Lines + 1, Fit(rows, Changed(lengths, end, end.Characters)).Lines);
            },
            iter: 60);

        static int[] Changed(int[] lengths, ParagraphEnd end, int by) =>
            [.. lengths.Select((length, i) => i == end.Span.Line - 1 ? length + by : length)];
    }

    private StoryCopyfit Fit(int rows, params int[] lengths)
    {
        ImmutableArray<ArticleBlock> blocks =
            [.. lengths.Select((length, i) => new ParagraphBlock(ManuscriptText.Plain(
                new string('新', length), TestPages.At("a.md", i + 1))))];
        var layout = ValidatedPage.Small(1, rows);
        return ValidatedPage.Of(
            pages, layout, (TestPages.Module("a", 1, 1, 1, rows), TestPages.Article("a", [.. blocks]))).Made.Report.Modules[0].Copyfit;
    }

    private static ParagraphEnd End(int line, int characters) => new(new SourceSpan("a.md", line, 1), characters);
}
