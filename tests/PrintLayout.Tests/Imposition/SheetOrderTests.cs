using PrintLayout.Cli.Commands;
using PrintLayout.Geometry;
using PrintLayout.Production.Imposition;

namespace PrintLayout.Tests.Imposition;

/// <summary>Which pages stand beside each other.</summary>
public sealed class SheetOrderTests
{
    [Fact]
    public void A_signature_of_eight_is_that_of_the_trade() =>
        Assert.Equal([(8, 1), (2, 7), (6, 3), (4, 5)], SheetOrder.Signature(8));

    [Fact]
    public void Folded_and_laid_into_each_other_the_pages_run_on()
    {
        for (var pages = 4; pages <= 128; pages += 4)
        {
            var sides = SheetOrder.Signature(pages);
            Assert.Equal(Enumerable.Range(1, pages), sides.SelectMany(side => new[] { side.Left, side.Right }).Order());
            Assert.All(sides, side => Assert.Equal(pages + 1, side.Left + side.Right));
            // Turned over, what was on the right lies on the left: each leaf has a page and the one behind it.
            for (var sheet = 0; sheet < sides.Length; sheet += 2)
            {
                Assert.Equal(sides[sheet].Right + 1, sides[sheet + 1].Left);
                Assert.Equal(sides[sheet].Left - 1, sides[sheet + 1].Right);
            }
        }
    }

    [Theory]
    [InlineData("4-1,2-3", true)]
    [InlineData("4-1,", false)]
    [InlineData("4", false)]
    [InlineData("-1-2", false)]
    [InlineData("a-b", false)]
    [InlineData("99999999999-1", false)]
    public void Pairs_are_two_numbers(string text, bool isRight) => Assert.Equal(isRight, ImposeCommand.PairsOf(text) is not null);

    [Theory]
    [InlineData("781x546", 781_000, 546_000)]
    [InlineData("781.5x546", 781_500, 546_000)]
    public void A_sheet_is_in_millimetres(string text, int width, int height) =>
        Assert.Equal((new Mm(width), new Mm(height)), ImposeCommand.SizeOf(text));

    [Theory]
    [InlineData("781")]
    [InlineData("0x5")]
    [InlineData("-1x5")]
    [InlineData("1e3x5")]
    [InlineData("99999999999999999999999999999999x5")]
    public void Other_words_are_no_sheet(string text) => Assert.Null(ImposeCommand.SizeOf(text));
}
