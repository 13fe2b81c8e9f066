using System.Collections;
using System.Text;
using PrintLayout.Plan.Styles.Elements;
using QRCoder;

namespace PrintLayout.Codes;

/// <summary>The modules of a QR code (ISO/IEC 18004), without its quiet zone.</summary>
internal sealed class QrMatrix
{
    /// <summary>Modules of white that a code needs on each side (ISO/IEC 18004, 5.3.8).</summary>
    public const int QuietZone = 4;

    private const int SmallestSize = 21;
    private const int SizeStep = 4;
    private readonly List<BitArray> _rows;

    private QrMatrix(List<BitArray> rows) => (_rows, Size) = (rows, rows.Count - (2 * QuietZone));

    /// <summary>Modules on each side.</summary>
    public int Size { get; }

    /// <summary>Modules on each side with the quiet zone.</summary>
    public int SizeWithQuiet => Size + (2 * QuietZone);

    /// <summary>Version of the code, 1 to 40.</summary>
    public int Version => ((Size - SmallestSize) / SizeStep) + 1;

    /// <summary>Whether a module is dark.</summary>
    /// <param name="x">Its column, from 0.</param>
    /// <param name="y">Its row, from 0.</param>
    public bool IsDark(int x, int y) => _rows[y + QuietZone][x + QuietZone];

    /// <summary>
    /// Makes the smallest code of a text. ASCII needs no word about its encoding; other text is UTF-8 and says so (ECI 26), since readers
    /// would have to guess otherwise.
    /// </summary>
    /// <param name="text">A text of whole characters, of at most 1,270 bytes of UTF-8.</param>
    /// <param name="level">How much of it may be damaged.</param>
    public static QrMatrix Of(string text, QrLevel level)
    {
        var isAscii = Ascii.IsValid(text);
        using var data = QRCodeGenerator.GenerateQrCode(
            text, LevelOf(level), forceUtf8: !isAscii, utf8BOM: false,
            isAscii ? QRCodeGenerator.EciMode.Default : QRCodeGenerator.EciMode.Utf8);
        return new QrMatrix(data.ModuleMatrix);
    }

    private static QRCodeGenerator.ECCLevel LevelOf(QrLevel level) => level switch
    {
        QrLevel.Low => QRCodeGenerator.ECCLevel.L,
        QrLevel.Medium => QRCodeGenerator.ECCLevel.M,
        QrLevel.Quartile => QRCodeGenerator.ECCLevel.Q,
        QrLevel.High => QRCodeGenerator.ECCLevel.H,
    };
}
