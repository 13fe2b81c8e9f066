using System.Globalization;
using System.Text.RegularExpressions;

namespace PrintLayout.Snapshots.Comparing;

/// <summary>
/// Inks in the words of a pressroom, such as <c>C 75 M 68 K 90</c>. Records have them as numbers: <c>0.75 0.68 0 0.9</c>, and for a spot
/// ink its name and its amount before what stands for it.
/// </summary>
internal static partial class InkWording
{
    private const string Start = @"(?<=^| \+ |, | in )";
    private const string Amount = @"[0-9]+(\.[0-9]+)?";
    private const string Four = $"{Amount} {Amount} {Amount} {Amount}";
    private const string Plates = "CMYK";

    // Names of foreign files may be of any length; what is longer is no ink that a press has.
    private const int Longest = 1_000;

    /// <summary>The ink of a text or shape; what is no ink of these forms stays as it is.</summary>
    /// <param name="look">The ink as in a record, with what may follow it.</param>
    public static string Of(string look)
    {
        if (look.Length > Longest) return look[..Longest] + "…";
        var words = Process().Replace(look, match => Inks(match.Value.Split(' ')));
        words = Spot().Replace(words, match => $"{match.Groups["name"].Value} {PerCent(match.Groups["tint"].Value)} %");
        words = Grey().Replace(words, match => $"K {PerCent(1 - Part(match.Groups["value"].Value))} (DeviceGray)");
        return Rgb().Replace(words, match =>
            FormattableString.Invariant($"R {Level(match, "r")} G {Level(match, "g")} B {Level(match, "b")} (DeviceRGB)"));
    }

    /// <summary>Two inks that differ; where their words do not, it is said what does.</summary>
    /// <param name="now">The ink as it is.</param>
    /// <param name="old">The ink as it was.</param>
    public static string Instead(string now, string old)
    {
        var (after, before) = (Of(now), Of(old));
        return after == before ? $"{after} with another alternate" : $"{after} instead of {before}";
    }

    private static string Inks(string[] amounts)
    {
        var words = amounts.Zip(Plates, (amount, plate) => (Amount: PerCent(amount), plate)).Where(ink => ink.Amount != "0")
            .Select(ink => $"{ink.plate} {ink.Amount}").ToList();
        return words.Count == 0 ? "no ink" : string.Join(' ', words);
    }

    private static string PerCent(string amount) => PerCent(Part(amount));

    private static string PerCent(decimal part) => (part * 100).ToString("0.#", CultureInfo.InvariantCulture);

    private static int Level(Match match, string name) => (int)Math.Round(Math.Min(Part(match.Groups[name].Value), 1) * 255);

    // Numbers of foreign files may be longer than any colour needs.
    private static decimal Part(string amount) =>
        decimal.TryParse(amount, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var part) ? part : 0;

    [GeneratedRegex($@"{Start}{Four}(?=$| |,)", RegexOptions.ExplicitCapture)]
    private static partial Regex Process();

    [GeneratedRegex(
        $@"{Start}(?<name>[^+,]+?) (?<tint>{Amount}) as (alternate [0-9a-f]{{8}}|{Four})(?=$| |,)", RegexOptions.ExplicitCapture)]
    private static partial Regex Spot();

    [GeneratedRegex($@"{Start}DeviceGray (?<value>{Amount})(?=$| |,)", RegexOptions.ExplicitCapture)]
    private static partial Regex Grey();

    [GeneratedRegex($@"{Start}DeviceRGB (?<r>{Amount}) (?<g>{Amount}) (?<b>{Amount})(?=$| |,)", RegexOptions.ExplicitCapture)]
    private static partial Regex Rgb();
}
