using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Preflight.Findings;

/// <content>The rules about marks on the page: transparency, fonts, colour, ink, images.</content>
internal static partial class PreflightRules
{
    /// <summary>Transparency under X-1a.</summary>
    public static PreflightRule Transparency { get; } = X1aOnly(
        "PL6401", "No transparency: no soft mask, no opacity below 1, no blend mode but Normal, no transparency group",
        $"{OnlyX1a}; §11", "flatten it, or export X-4");

    /// <summary>Blending space.</summary>
    public static PreflightRule BlendingSpace { get; } = new(
        "PL6402", "A page with transparency names a CMYK blending space in its group", $"{OnlyX4}; §11.4.7",
        DiagnosticSeverity.Warning, null, DiagnosticSeverity.Warning, "set the transparency blend space to CMYK");

    /// <summary>Blending in RGB.</summary>
    public static PreflightRule BlendingInRgb { get; } = new(
        "PL6403", "No group or soft mask blends in RGB", $"{OnlyX4}; §11.4.7, §11.6.5",
        DiagnosticSeverity.Error, null, DiagnosticSeverity.Warning, "set the transparency blend space to CMYK");

    /// <summary>Embedded fonts.</summary>
    public static PreflightRule FontEmbedded { get; } = All(
        "PL6501", "Every font that is shown is embedded", $"{BothX}; §9.9", "embed the font");

    /// <summary>Names of subsets.</summary>
    public static PreflightRule FontName { get; } = Advice(
        "PL6502", "BaseFont and FontName agree, subset tag and all", "§9.6.4, §9.9.2", "some program mixed up two subsets: export again");

    /// <summary>ToUnicode.</summary>
    public static PreflightRule ToUnicode { get; } = Advice(
        "PL6503", "Composite fonts have ToUnicode, so that text can be searched", "§9.10.3", "export again with text information");

    /// <summary>OpenType font files.</summary>
    public static PreflightRule FontFile { get; } = X1aOnly(
        "PL6504", "No font file of subtype OpenType", $"{OnlyX1a}; §9.9", "embed it as CFF or TrueType");

    /// <summary>Missing glyphs.</summary>
    public static PreflightRule MissingGlyph { get; } = All(
        "PL6505", "No character is shown as .notdef, or by a glyph that the font does not have",
        $"{BothX}; §9.6.6, §9.7.4, §9.7.6", "the font lacks a character: choose another");

    /// <summary>Widths of glyphs.</summary>
    public static PreflightRule GlyphWidths { get; } = Advice(
        "PL6506", "Widths in the file are those of the font program, within five thousandths of an em",
        "§9.2.4, §9.6.2, §9.7.4.3", "letters may stand too close or too far apart: export again, with the font whole");

    /// <summary>RGB.</summary>
    public static PreflightRule Rgb { get; } = All(
        "PL6601", "No DeviceRGB (X-4: unless the page has DefaultRGB)", $"{BothX}; §8.6.4", "convert it to the output profile");

    /// <summary>Colour by profile under X-1a.</summary>
    public static PreflightRule DeviceIndependent { get; } = X1aOnly(
        "PL6602", "No ICCBased, CalGray, CalRGB or Lab, also not as alternate", $"{OnlyX1a}; §8.6.5", "convert it to the output profile");

    /// <summary>Profiles of colour spaces.</summary>
    public static PreflightRule ColourProfile { get; } = All(
        "PL6603", "The profile of an ICCBased space is whole and has as many components as N says",
        "§8.6.5.5; ISO 15076-1", "embed a sound profile");

    /// <summary>CMYK by the intent's own profile.</summary>
    public static PreflightRule ProfileOfIntent { get; } = new(
        "PL6604", "ICCBased CMYK does not carry the intent's own profile", OnlyX4, DiagnosticSeverity.Error, null, null, "use DeviceCMYK");

    /// <summary>Registration ink.</summary>
    public static PreflightRule Registration { get; } = All(
        "PL6605", "Separation All stands outside the bleed only", $"{Press}; §8.6.6.4", "use black");

    /// <summary>One spot, one alternate.</summary>
    public static PreflightRule SpotAlternates { get; } = All(
        "PL6606", "One spot name has one alternate in a file", BothX, "give two colours two names");

    /// <summary>Ink sum of fills.</summary>
    public static PreflightRule InkSum { get; } = All(
        "PL6701", "The inks of a fill, stroke, shading or type add up to no more than the limit (240 %)",
        Press, "take colour out and let black carry it");

    /// <summary>Ink sum of images.</summary>
    public static PreflightRule ImageInkSum { get; } = All(
        "PL6702", "The inks of an image add up to no more than the limit, but for one pixel in a hundred",
        Press, "separate it again for newsprint");

    /// <summary>Ink sum of all that is printed on one another.</summary>
    public static PreflightRule PrintedInkSum { get; } = All(
        "PL6709", "What is printed on one another adds up to no more than the limit on any area of 15 mm² or more in one piece",
        "ISO 12647-3; the area is a choice of ours",
        "look at the plates (--separations): overprint, a picture or a blend adds up");

    /// <summary>Rich black type.</summary>
    public static PreflightRule RichBlackType { get; } = All(
        "PL6703", "No type in rich black (K of 50 % or more over colour)", Press, "100 % K alone");

    /// <summary>Overprint of black type.</summary>
    public static PreflightRule BlackOverprints { get; } = Advice(
        "PL6704", "Solid black type overprints: 0 0 0 1 k with op true and OPM 1",
        $"{Press}; §8.6.7", "else every shift of a plate shows as a white line");

    /// <summary>Small coloured type.</summary>
    public static PreflightRule SmallType { get; } = Advice(
        "PL6705", "Type below 20 pt is of one solid ink", Press, "100 % K, a solid ink, or a larger size");

    /// <summary>White that overprints.</summary>
    public static PreflightRule WhiteOverprints { get; } = All(
        "PL6706", "White does not overprint, for it would vanish", $"{Press}; §8.6.7", "switch overprint off for white");

    /// <summary>Lines that a plate cannot hold.</summary>
    public static PreflightRule HairLine { get; } = All(
        "PL6707", "Lines and thin areas are 0.25 pt or more", Press, "give it more weight");

    /// <summary>Lines that are weak in a tint.</summary>
    public static PreflightRule WeakLine { get; } = Advice(
        "PL6708", "Lines in a tint or in several inks are 0.5 pt or more", Press, "give it more weight or a solid ink");

    /// <summary>Coarse images.</summary>
    public static PreflightRule CoarseImage { get; } = All(
        "PL6801", "Images have 100 ppi or more at their size on the page", Press, "place a larger picture or make it smaller");

    /// <summary>Images below the usual.</summary>
    public static PreflightRule SoftImage { get; } = Advice(
        "PL6802", "Images have 200 ppi or more at their size on the page", Press, "place a larger picture if there is one");

    /// <summary>Coarse line art.</summary>
    public static PreflightRule LineArt { get; } = Advice(
        "PL6803", "Images of one bit have 600 ppi or more", Press, "scan line art at 600 to 1200 ppi");

    /// <summary>Data of images.</summary>
    public static PreflightRule ImageData { get; } = All(
        "PL6804", "The data of an image is whole, and a JPEG has the size and components that the image says",
        "§7.4.8, §8.9.5", "a press leaves it out or prints wrong colours: place the picture again");

    private static ImmutableArray<PreflightRule> Marking =>
    [
        Transparency, BlendingSpace, BlendingInRgb,
        FontEmbedded, FontName, ToUnicode, FontFile, MissingGlyph, GlyphWidths,
        Rgb, DeviceIndependent, ColourProfile, ProfileOfIntent, Registration, SpotAlternates,
        InkSum, ImageInkSum, RichBlackType, BlackOverprints, SmallType, WhiteOverprints, HairLine, WeakLine, PrintedInkSum,
        CoarseImage, SoftImage, LineArt, ImageData,
    ];
}
