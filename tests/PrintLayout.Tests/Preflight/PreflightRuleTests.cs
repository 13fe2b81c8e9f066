using System.Text.RegularExpressions;
using PrintLayout.Diagnostics;
using PrintLayout.Preflight;
using PrintLayout.Preflight.Findings;

namespace PrintLayout.Tests.Preflight;

/// <summary>For every rule a bad file that fails it and only it; docs/preflight.md explains them all.</summary>
public sealed partial class PreflightRuleTests
{
    public static TheoryData<int, string> Bad
    {
        get
        {
            var data = new TheoryData<int, string>();
            for (var i = 0; i < BadFiles.All.Count; i++) data.Add(i, BadFiles.All[i].Code);
            return data;
        }
    }

    [Theory]
    [InlineData(PreflightProfile.X4)]
    [InlineData(PreflightProfile.X1a)]
    [InlineData(PreflightProfile.Newspaper)]
    public void A_sound_file_fails_nothing(PreflightProfile profile) =>
        Assert.Empty(Told(PdfPreflight.Check(new PressPdf(profile).ToBytes(), new PreflightOptions(profile))));

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_bad_file_fails_its_rule_and_only_it(int index, string code)
    {
        var bad = BadFiles.All[index];
        var pdf = new PressPdf(bad.Profile);
        bad.Spoil(pdf);
        var report = PdfPreflight.Check(
            bad.Bytes ?? bad.Change(pdf.ToBytes()), new PreflightOptions(bad.Profile) { Limits = bad.Limits, Plates = bad.Plates });
        Assert.True(report.Findings.Any(), "nothing was found");
        Assert.All(report.Findings, finding => Assert.True(finding.Rule.Code == code, string.Join('\n', Told(report))));
    }

    [Fact]
    public void Every_rule_has_a_bad_file() =>
        Assert.Equal(
            PreflightRules.Every.Select(rule => rule.Code), BadFiles.All.Select(bad => bad.Code).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_rule_is_explained_once_as_the_program_has_it()
    {
        var rows = Row().Matches(File.ReadAllText(Path.Combine(TestPaths.Root, "docs/preflight.md")))
            .Select(match => match.Value.TrimEnd());
        static string Word(DiagnosticSeverity? severity) => severity?.ToString().ToLowerInvariant() ?? "–";
        Assert.Equal(PreflightRules.Every.Select(rule => $"| {rule.Code} | {rule.Title} | {Word(rule.X4)} | {Word(rule.X1a)} | "
            + $"{Word(rule.Plain)} | {Word(rule.In(PreflightProfile.Newspaper))} | {rule.Clause} | {rule.Hint} |"), rows);
    }

    private static IEnumerable<string> Told(PreflightReport report) =>
        report.Findings.Select(finding => $"{finding.Rule.Code} {finding.Message}");

    [GeneratedRegex(@"^\| PL6\d{3} \|.*$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
