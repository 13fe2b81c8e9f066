using System.Globalization;

namespace PrintLayout.Preflight.Fonts;

/// <summary>A DICT of CFF (Adobe technical note 5176, section 4).</summary>
internal static class CffDictionary
{
    /// <summary>What an operator of two bytes adds to its second byte.</summary>
    public const int Escape = 1200;

    private const int MostOperands = 48;

    private static readonly string[] Nibbles =
        ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", ".", "E", "E-", string.Empty, "-", string.Empty];

    /// <summary>The operands by operator.</summary>
    public static Dictionary<int, double[]> Read(FontBytes data)
    {
        var entries = new Dictionary<int, double[]>();
        var operands = new List<double>();
        long at = 0;
        while (at < data.Length)
        {
            var first = data.Byte(at++);
            if (first <= 21)
            {
                entries[first == 12 ? Escape + data.Byte(at++) : first] = [.. operands];
                operands.Clear();
            }
            else if (operands.Count < MostOperands)
            {
                operands.Add(Number(data, first, ref at));
            }
        }

        return entries;
    }

    private static double Number(FontBytes data, int first, ref long at)
    {
        switch (first)
        {
            case 28:
                at += 2;
                return data.Int16(at - 2);
            case 29:
                at += 4;
                return (int)data.UInt32(at - 4);
            case 30:
                return Real(data, ref at);
            case >= 32 and <= 246:
                return first - 139;
            case >= 247 and <= 250:
                return (first - 247) * 256 + data.Byte(at++) + 108;
            case >= 251 and <= 254:
                return -(first - 251) * 256 - data.Byte(at++) - 108;
            default:
                return 0;
        }
    }

    private static double Real(FontBytes data, ref long at)
    {
        var text = new System.Text.StringBuilder();
        while (at < data.Length && text.Length < 40)
        {
            var pair = data.Byte(at++);
            foreach (var nibble in (ReadOnlySpan<int>)[pair >> 4, pair & 15])
            {
                if (nibble == 15) return Parsed(text.ToString());
                text.Append(Nibbles[nibble]);
            }
        }

        return Parsed(text.ToString());
    }

    private static double Parsed(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : 0;
}
