using System.Globalization;
using PrintLayout.Preflight.Content;
using PrintLayout.Preflight.Findings;
using PrintLayout.Preflight.Structure;

namespace PrintLayout.Preflight.Checks;

/// <summary>The colour of type on a web press, where plates shift by up to 0.3 mm: rich black, overprint, small type in colour.</summary>
internal sealed class TypeChecks : MarkCheck
{
    private const double SmallBelow = 20;
    private const double Rounding = 0.01;
    private const double RichFrom = 0.5;

    public override void Shown(PageContext page, GraphicsState state, Operand text)
    {
        if (!state.FillsType || !page.IsOnSheet(state.TypePlace) || state.Fill.Space.Inks.Contains("All")) return;
        if (InkCoverage.Of(state.Fill.Space, state.Fill.Values) is not { } ink) return;
        CheckWhite(page, state, ink, state.TypePlace, "type");
        if (ink.IsBlackAlone)
        {
            if (!state.FillsOverBelow)
                page.Report(PreflightRules.BlackOverprints, state.TypePlace, "solid black type knocks out what lies below it");
        }
        else if (ink is { Spots: 0, Colours: > 0, Black: >= RichFrom })
        {
            page.Report(PreflightRules.RichBlackType, state.TypePlace, Describe("black type carries colour", ink));
        }
        else if (ink.Plates > 0 && (ink.Plates > 1 || !ink.IsSolid) && state.TypeSize < SmallBelow - Rounding)
        {
            var what = string.Create(CultureInfo.InvariantCulture, $"type of {state.TypeSize:0.#} pt is screened or of several inks");
            page.Report(PreflightRules.SmallType, state.TypePlace, Describe(what, ink));
        }
    }

    public override void Filled(PageContext page, GraphicsState state, PathShape path, bool isEvenOdd, Area place)
    {
        if (InkCoverage.Of(state.Fill.Space, state.Fill.Values) is { } ink && page.IsOnSheet(place))
            CheckWhite(page, state, ink, place, "an area");
    }

    // White has no ink, so overprinting white is invisible. In overprint mode 0, CMYK clears the plates below it (§11.7.4.3).
    private static void CheckWhite(PageContext page, GraphicsState state, InkCoverage ink, Area place, string what)
    {
        var vanishes = state.Fill.Space.Family is ColourFamily.Separation or ColourFamily.DeviceN
            || state is { OverprintMode: 1, Fill.Space.Family: ColourFamily.Cmyk };
        if (ink.Plates == 0 && state.OverprintsFill && vanishes)
            page.Report(PreflightRules.WhiteOverprints, place, $"{what} in white overprints");
    }

    private static string Describe(string what, InkCoverage ink) => string.Create(
        CultureInfo.InvariantCulture, $"{what}: K {ink.Black * 100:0} %, C + M + Y {ink.Colours * 100:0} %, spots {ink.Spots * 100:0} %");
}
