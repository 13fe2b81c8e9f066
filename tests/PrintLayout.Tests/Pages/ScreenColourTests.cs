using System.Globalization;
using CsCheck;
using PrintLayout.Pages.Inks;
using PrintLayout.Tests.Pdf;

namespace PrintLayout.Tests.Pages;

public sealed class ScreenColourTests
{
    private static readonly Gen<int> Amount = Gen.Int[0, 1000];

    [Theory]
    [InlineData(0, 0, 0, 1000, "#000000")]
    [InlineData(0, 0, 0, 0, "#ffffff")]
    [InlineData(0, 500, 0, 500, "#804080")] // 0.5 is 127.5, 0.25 is 63.75
    [InlineData(-5, 0, 0, 0, "#ffffff")]
    public void Plain_paper_takes_inks_by_the_plain_formula(int c, int m, int y, int k, string expected) =>
        Assert.Equal(expected, ScreenColour.Of(new Ink(c, m, y, k)).ToHex());

    [Fact]
    public void Newsprint_is_grey_and_its_black_is_not_black()
    {
        // By the profile, absolute: paper L* 79.8, that is a level of 198; solid black L* 37.2, a level of 88.
        Assert.Equal(new ScreenColour(200, 198, 191), ScreenColour.OfPaper(ProofPaper.Newsprint));
        Assert.Equal(new ScreenColour(93, 86, 81), ScreenColour.Of(Ink.SolidBlack, ProofPaper.Newsprint));
    }

    [Fact]
    public void A_tint_prints_darker_than_its_dots_are_on_the_plate()
    {
        // Half black with a gain of 0.252 covers 0.752 of the paper. Light of 198 is 0.565, of 86 is 0.093: together 0.210, level 127.
        var tint = ScreenColour.Of(Ink.BlackTint(500), ProofPaper.Newsprint);
        Assert.InRange(tint.Green, 126, 128);
    }

    [Fact]
    public void More_black_is_never_lighter() =>
        Gen.Select(Amount, Amount, Amount, Amount, Gen.Enum<ProofPaper>()).Sample((c, m, y, k, paper) =>
        {
            if (k == 1000) return;
            var (less, more) = (ScreenColour.Of(new Ink(c, m, y, k), paper), ScreenColour.Of(new Ink(c, m, y, k + 1), paper));
            // Green light only: on newsprint the black of the profile lightens the red of solid cyan, as its patches do.
            Assert.True(more.Green <= less.Green);
            var (light, dark) = (ScreenColour.Of(Ink.BlackTint(k), paper), ScreenColour.Of(Ink.BlackTint(k + 1), paper));
            Assert.True(dark.Red <= light.Red && dark.Green <= light.Green && dark.Blue <= light.Blue);
        });

    [Fact]
    public void A_picture_keeps_to_the_light_that_paper_and_ink_have()
    {
        Assert.Equal(ScreenColour.OfPaper(ProofPaper.Newsprint), ScreenColour.OfPicture(new(255, 255, 255), ProofPaper.Newsprint));
        Assert.Equal(
            ScreenColour.Of(new Ink(1000, 1000, 1000, 1000), ProofPaper.Newsprint), ScreenColour.OfPicture(default, ProofPaper.Newsprint));
        Assert.Equal(new ScreenColour(12, 34, 56), ScreenColour.OfPicture(new(12, 34, 56), ProofPaper.Plain));
    }

    [Fact]
    public void A_spot_ink_is_shown_as_its_alternate() =>
        Assert.Equal(
            ScreenColour.Of(new Ink(0, 500, 400, 0), ProofPaper.Newsprint),
            ScreenColour.Of(Ink.OfSpot(new SpotInk("Red", 0, 1000, 800, 0), 500), ProofPaper.Newsprint));

    [Fact]
    public void LittleCms_sees_the_same_colours_through_the_profile()
    {
        // Inks that a newspaper uses: grey tints, tints and overprints of two inks, a dark picture within 240 %.
        int[][] inks =
        [
            [0, 0, 0, 0], [0, 0, 0, 8], [0, 0, 0, 20], [0, 0, 0, 50], [0, 0, 0, 100],
            [100, 0, 0, 0], [0, 100, 100, 0], [50, 0, 0, 0], [0, 40, 0, 0],
            [0, 0, 30, 0], [30, 20, 0, 0], [0, 60, 80, 0], [70, 0, 40, 10], [60, 50, 50, 80], [20, 15, 15, 0],
        ];
        var profile = File.ReadAllBytes(Path.Combine(TestPaths.Root, "profiles/newsprint-tr002.icc"));
        var input = string.Concat(inks.Select(ink => string.Join(' ', ink) + "\n"));
        var lines = OutsideTool.RunOn(profile, ".icc", input, "transicc", "-n", "-t3", "-i{}", "-o*sRGB")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);

        for (var i = 0; i < inks.Length; i++)
        {
            var expected = lines[i].Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(v => double.Parse(v, CultureInfo.InvariantCulture)).ToArray();
            var ours = ScreenColour.Of(new Ink(inks[i][0] * 10, inks[i][1] * 10, inks[i][2] * 10, inks[i][3] * 10), ProofPaper.Newsprint);
            var apart = new[] { expected[0] - ours.Red, expected[1] - ours.Green, expected[2] - ours.Blue }.Max(Math.Abs);
            Assert.True(apart <= 10, $"{string.Join(' ', inks[i])}: {ours} instead of {lines[i]}");
        }
    }
}
