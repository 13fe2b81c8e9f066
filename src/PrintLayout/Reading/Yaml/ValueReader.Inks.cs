using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Plan.Inks;
using PrintLayout.Sources;

namespace PrintLayout.Reading.Yaml;

/// <content>Inks, and the rules of a newspaper press about them (press.md P7.1 to P7.5).</content>
internal sealed partial class ValueReader
{
    private const int Solid = 1000;
    private const int MostInk = 4 * Solid;

    /// <summary>The least weight of a solid rule.</summary>
    private static readonly Pt LeastRule = new(250);

    /// <summary>The least weight of a rule that is screened or printed by several plates.</summary>
    private static readonly Pt LeastScreenedRule = new(500);

    /// <summary>The least size of type that may be screened or printed by several plates.</summary>
    private static readonly Pt LeastColouredType = new(20_000);

    /// <summary>Reads the limit on the sum of inks, such as <c>240%</c>, in thousandths of one ink.</summary>
    public int? InkLimit(YamlNode? node)
    {
        if (node is null) return null;
        return node is YamlScalar { Value: var text }
            && InkNotation.TryParsePercent(text.AsSpan().Trim(), MostInk / 10, out var limit)
            && limit >= Solid
            ? limit
            : BadValueOf<int>(node, "a limit on ink", "Write the sum of all inks in percent, from 100% to 400%, such as 240%.");
    }

    /// <summary>
    /// Reads the ink of an area: <c>40%K</c>, <c>C10 M90 Y80 K0</c>, or a name of the master. A sum above the limit is reported
    /// (PL1020).
    /// </summary>
    /// <param name="node">The node.</param>
    public CmykValue? Ink(YamlNode? node)
    {
        if (node is null) return null;
        // Without a master names cannot be checked. The missing master has been reported.
        var known = inks ?? InkPalette.Newsprint;
        var written = (node as YamlScalar)?.Value;
        if (!known.TryParse(written, out var ink))
        {
            if (inks is null && written is not null) return new CmykValue(0, 0, 0, Solid);
            var hint = known.Named.IsEmpty
                ? InkNotation.Hint
                : $"{Nearest.Hint(written ?? string.Empty, [.. known.Named.Keys])} {InkNotation.Hint}";
            return BadValueOf<CmykValue>(node, "an ink", hint);
        }

        if (inks is null || ink.Total <= inks.Limit) return ink;
        session.Error(
            DiagnosticCodes.InkLimit, node.Start, node.End,
            FormattableString.Invariant($"The ink adds up to {ink.Total / 10m:0.#} %; the press takes {inks.Limit / 10m:0.#} % at most."),
            "Take colour out and let black carry the dark; the limit is `ink-limit` of the master.");
        return null;
    }

    /// <summary>
    /// Reads the ink of a tint behind type. Black type overprints it, so tint and solid black together must be within the limit
    /// (PL1020).
    /// </summary>
    public CmykValue? TintInk(YamlNode? node)
    {
        if (Ink(node) is not { } ink) return null;
        if (inks is null || ink.Spot is not null || ink.Total - ink.Black + Solid <= inks.Limit) return ink;
        session.Error(
            DiagnosticCodes.InkLimit, node!.Start, node.End,
            FormattableString.Invariant($"Black type on this tint adds up to {(ink.Total - ink.Black + Solid) / 10m:0.#} %; ")
            + FormattableString.Invariant($"the press takes {inks.Limit / 10m:0.#} % at most."),
            "Take a lighter tint: black type prints on top of it.");
        return null;
    }

    /// <summary>
    /// Reads the ink of type. Rich black is an error (PL1021). Below 20 pt, anything but one solid plate or the paper is a
    /// warning (PL1022).
    /// </summary>
    /// <param name="node">The node.</param>
    /// <param name="size">Size of the type; null when it could not be read.</param>
    public CmykValue? TypeInk(YamlNode? node, Pt? size)
    {
        if (Ink(node) is not { } ink) return null;
        if (ink.IsRichBlack)
        {
            session.Error(
                DiagnosticCodes.RichBlackType, node!.Start, node.End,
                "Type in rich black would show a coloured fringe wherever the plates do not meet.", "Write 100%K.");
            return null;
        }

        if (size < LeastColouredType && !ink.IsSolidPlate && !ink.IsPaper)
        {
            session.Warning(
                DiagnosticCodes.TypeTooFine, node!.Start, node.End,
                FormattableString.Invariant(
                    $"Type of {size.Value.Points:0.##} pt in {ScreenOrInks(ink)} prints frayed; plants ask for solid black below 20 pt."),
                "Write 100%K, or take a larger size.");
        }

        return ink;
    }

    /// <summary>Reads the weight of a rule, which is 0 or at least what a press can hold (PL1023).</summary>
    /// <param name="node">The node.</param>
    /// <param name="ink">Its ink; solid black unless the style gives one.</param>
    public Pt? RuleWeight(YamlNode? node, CmykValue? ink = null)
    {
        if (Length(node, zero: true) is not { } weight) return null;
        if (weight == Pt.Zero) return weight;
        if (weight < LeastRule)
        {
            session.Error(
                DiagnosticCodes.RuleTooThin, node!.Start, node.End,
                FormattableString.Invariant($"A rule of {weight.Points:0.###} pt breaks up on the plate; 0.25 pt is the least."),
                "Write 0.25pt, or 0pt for none.");
            return null;
        }

        if (ink is { IsSolidPlate: false, IsPaper: false } && weight < LeastScreenedRule)
        {
            session.Warning(
                DiagnosticCodes.RuleTooThin, node!.Start, node.End,
                FormattableString.Invariant($"A rule of {weight.Points:0.###} pt in a tint or in several inks ")
                + "falls between the dots of the screen; 0.5 pt is the least.",
                "Write 0.5pt, or give it a solid ink.");
        }

        return weight;
    }

    private static string ScreenOrInks(CmykValue ink) =>
        ink.Total > Solid || (ink.Spot is null && !IsOneInk(ink)) ? "several inks" : "a screened ink";

    private static bool IsOneInk(CmykValue ink) =>
        Math.Max(Math.Max(ink.Cyan, ink.Magenta), Math.Max(ink.Yellow, ink.Black)) == ink.Total;
}
