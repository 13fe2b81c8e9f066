using PrintLayout.Plan.Inks;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Tests.Content;

/// <summary>Inks of a master by name, and what a press asks of inks, type and rules.</summary>
public sealed class PressInkTests
{
    private const string Inks =
        "inks:\n  red: C0 M100 Y90 K0\n  pale: red 20%\n  festival: { spot: PANTONE 186 C, as: C0 M100 Y81 K4 }\n  rose: festival 30%\n";

    private static readonly SpotValue Festival = new("PANTONE 186 C", 0, 1000, 810, 40);

    [Theory]
    [InlineData("red", 0, 1000, 900, 0)]
    [InlineData("red 50%", 0, 500, 450, 0)]
    [InlineData("pale", 0, 200, 180, 0)]
    [InlineData("pale 50%", 0, 100, 90, 0)]
    [InlineData("12%K", 0, 0, 0, 120)]
    public void A_name_stands_for_its_process_inks_with_an_optional_tint(string written, int c, int m, int y, int k) =>
        Assert.Equal(new CmykValue(c, m, y, k), Bar(written));

    [Theory]
    [InlineData("festival", 1000, 1000, 810, 40)]
    [InlineData("festival 50%", 500, 500, 405, 20)]
    [InlineData("rose", 300, 300, 243, 12)]
    [InlineData("rose 50%", 150, 150, 122, 6)]
    public void A_spot_ink_keeps_its_plate_and_says_what_to_print_in_its_place(string written, int tint, int m, int y, int k) =>
        Assert.Equal(new CmykValue(0, m, y, k) { Spot = Festival, Tint = tint }, Bar(written));

    [Theory]
    [InlineData("bar: crimson", "PL1006 style.yaml:2:55")]
    [InlineData("bar: red 120%", "PL1006 style.yaml:2:55")]
    [InlineData("bar: C80 M80 Y80 K0", "")]
    [InlineData("bar: C80 M80 Y80 K1", "PL1020 style.yaml:2:55")]
    [InlineData("ink: C60 M40 Y40 K100", "PL1021 style.yaml:2:55")]
    [InlineData("ink: C10 M0 Y0 K50", "PL1021 style.yaml:2:55")]
    [InlineData("ink: red", "PL1022 style.yaml:2:55")]
    [InlineData("ink: 60%K", "PL1022 style.yaml:2:55")]
    [InlineData("ink: rose", "PL1022 style.yaml:2:55")]
    [InlineData("ink: festival", "")]
    [InlineData("ink: C100", "")]
    [InlineData("ink: 0%K", "")]
    public void Inks_of_small_type_and_of_bars_are_held_to_the_press(string style, string finding) =>
        Assert.Equal(finding, string.Join(' ', Findings(style, "9pt")));

    [Fact]
    public void Large_type_may_be_coloured() => Assert.Empty(Findings("ink: red", "20pt"));

    [Theory]
    [InlineData("story-rule: 0.25pt", "")]
    [InlineData("story-rule: 0.24pt", "PL1023")]
    [InlineData("frame: 0pt", "")]
    [InlineData("column-rule: 0.25pt, column-rule-ink: 40%K", "PL1023")]
    [InlineData("column-rule: 0.5pt, column-rule-ink: 40%K", "")]
    [InlineData("column-rule: 0.25pt, column-rule-ink: festival", "")]
    [InlineData("column-rule: 0.25pt, column-rule-ink: red", "PL1023")]
    [InlineData("placeholder-tint: C70 M70 Y10 K0", "PL1020")]
    [InlineData("placeholder-tint: C60 M60 Y20 K50", "")]
    public void Rules_keep_their_least_weight_and_tints_leave_room_for_black_type(string rules, string code) =>
        Assert.Equal(code, string.Join(' ', Findings("ink: 100%K", "9pt", rules).Select(finding => finding[..6])));

    [Fact]
    public void The_master_sets_the_limit()
    {
        Assert.Equal(["PL1020 style.yaml:2:55"], Findings("bar: C80 M80 Y70", "9pt", limit: "ink-limit: 220%\n"));
        Assert.Empty(Findings("bar: C100 M100 Y90", "9pt", limit: "ink-limit: 300%\n"));
    }

    [Theory]
    [InlineData("ink-limit: 90%\n", "PL1006 master.yaml:11:12")]
    [InlineData("ink-limit: 240\n", "PL1006 master.yaml:11:12")]
    [InlineData("inks: { K100: 100%K }\n", "PL1006 master.yaml:11:9")]
    [InlineData("inks: { x: { spot: All, as: K100 } }\n", "PL1006 master.yaml:11:20")]
    [InlineData("inks: { x: { spot: cyan, as: C100 } }\n", "PL1006 master.yaml:11:20")]
    [InlineData("inks: { x: { spot: P, as: C100 M100 Y50 } }\n", "PL1020 master.yaml:11:27")]
    [InlineData("inks: { x: { spot: P } }\n", "PL1005 master.yaml:11:12")]
    [InlineData("inks: { x: { spot: P, as: C100 }, y: { spot: Q, as: x } }\n", "PL1006 master.yaml:11:38")]
    [InlineData("inks: { x: { spot: P, colour: C100 } }\n", "PL1004 master.yaml:11:23 PL1005 master.yaml:11:12")]
    public void A_master_with_bad_inks_is_refused_at_their_place(string inks, string findings) =>
        Assert.Equal(findings, string.Join(' ', Findings("ink: 100%K", "9pt", inks: inks)));

    [Fact]
    public void A_style_is_not_blamed_for_the_inks_of_a_master_that_cannot_be_read() =>
        Assert.Equal(["PL1006 master.yaml:11:12"], Findings("bar: anything", "9pt", inks: "ink-limit: no\n"));

    private static CmykValue? Bar(string ink)
    {
        using var project = Project($"bar: {ink}", "9pt", string.Empty, string.Empty, Inks);
        var layout = PageLayoutReader.Read(project["page.yaml"], project.Root, project.Bag, LayoutLimits.Default);
        Assert.Empty(project.Findings);
        return layout!.Style.Styles["body"].Bar;
    }

    private static string[] Findings(string style, string size, string rules = "", string limit = "", string inks = Inks)
    {
        using var project = Project(style, size, rules, limit, inks);
        PageLayoutReader.Read(project["page.yaml"], project.Root, project.Bag, LayoutLimits.Default);
        return [.. project.Findings];
    }

    private static TempProject Project(string style, string size, string rules, string limit, string inks) => new TempProject()
        .With("page.yaml", "master: master.yaml\nstyle: style.yaml\nmodules: []\n")
        .With("master.yaml",
            "trim: { width: 390mm, height: 540mm }\nbleed: 0mm\nhead-margin: 28mm\ncolumns: 8\nmeasure: 13em\ngutter: 1em\n" +
            "body-size: 9pt\nrow: 12pt\nrows: 110\nfolio-rows: 4\n" + inks + limit)
        .With("style.yaml", $"styles:\n  body: {{ font: song, size: {size,4}, leading: 12pt, {style} }}\nrules: {{ {rules} }}\n");
}
