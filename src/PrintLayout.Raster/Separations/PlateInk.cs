using PrintLayout.Pages.Inks;

namespace PrintLayout.Raster.Separations;

/// <summary>What a mark leaves on each plate of a pixel that it covers, 0 to 255 solid.</summary>
/// <remarks>
/// The rules are those of the press file: colours knock out, so that plates without an amount are bared; black type overprints, so that
/// the other plates stay as they are (ISO 32000-1 §11.7.4, press.md P6.1).
/// </remarks>
internal readonly record struct PlateInk
{
    private const int Full = 255;
    private const int Solid = 1000;
    private const int NoPlate = -1;

    private readonly (byte Cyan, byte Magenta, byte Yellow, byte Black) _process;
    private readonly int _spot;
    private readonly byte _tint;
    private readonly bool _overprints;
    private readonly bool _isOnEveryPlate;

    private PlateInk(
        (byte Cyan, byte Magenta, byte Yellow, byte Black) process, int spot, byte tint, bool overprints, bool isOnEveryPlate) =>
        (_process, _spot, _tint, _overprints, _isOnEveryPlate) = (process, spot, tint, overprints, isOnEveryPlate);

    /// <summary>Number of the plate of black.</summary>
    public const int BlackPlate = 3;

    /// <summary>Number of the process plates, which come first.</summary>
    public const int ProcessPlates = 4;

    /// <summary>An ink of the page.</summary>
    /// <param name="ink">The ink.</param>
    /// <param name="isType">Whether it is that of type, which overprints where it is black alone.</param>
    /// <param name="plates">The plates of the page.</param>
    public static PlateInk Of(Ink ink, bool isType, PagePlates plates)
    {
        if (ink.Spot is not { } spot)
        {
            var process = (Amount(ink.Cyan), Amount(ink.Magenta), Amount(ink.Yellow), Amount(ink.Black));
            return new PlateInk(process, NoPlate, 0, isType && ink.IsBlackOnly, isOnEveryPlate: false);
        }

        return new PlateInk(default, plates.IndexOf(spot.Name), Amount(ink.Tint), overprints: false, spot.Name == SpotInk.EveryPlate);
    }

    /// <summary>Process inks of an image, which knocks out.</summary>
    public static PlateInk OfImage(byte cyan, byte magenta, byte yellow, byte black) =>
        new((cyan, magenta, yellow, black), NoPlate, 0, overprints: false, isOnEveryPlate: false);

    /// <summary>The amount on a plate, 0 to 255; negative for a plate that stays as it is.</summary>
    /// <param name="plate">Number of the plate.</param>
    public int AmountOn(int plate)
    {
        if (_isOnEveryPlate || plate == _spot) return _tint;
        if (_overprints && plate != BlackPlate) return -1;
        return plate switch
        {
            0 => _process.Cyan,
            1 => _process.Magenta,
            2 => _process.Yellow,
            BlackPlate => _process.Black,
            _ => 0,
        };
    }

    private static byte Amount(int perMille) => (byte)((Math.Clamp(perMille, 0, Solid) * Full + Solid / 2) / Solid);
}
