namespace PrintLayout.Preflight.Content;

/// <summary>The amounts of ink of a colour, in fractions of a solid.</summary>
/// <param name="Colours">Cyan, magenta and yellow together.</param>
/// <param name="Black">Black.</param>
/// <param name="Spots">All spot inks together.</param>
/// <param name="Plates">Number of plates with ink.</param>
/// <param name="IsSolid">Whether each of them has full ink.</param>
internal readonly record struct InkCoverage(double Colours, double Black, double Spots, int Plates, bool IsSolid)
{
    private const double Trace = 0.001;
    private const int ProcessPlates = 4;

    /// <summary>The sum in per cent.</summary>
    public double Sum => (Colours + Black + Spots) * 100;

    /// <summary>Whether this is solid black only.</summary>
    public bool IsBlackAlone => Plates == 1 && Black >= 1 - Trace;

    /// <summary>
    /// The inks of a colour; null when only a conversion gives them (RGB, Lab, ICC profiles, patterns). A spot counts as one ink, whatever
    /// its alternate is.
    /// </summary>
    public static InkCoverage? Of(ColourSpace space, ReadOnlySpan<double> values)
    {
        if (values.Length < space.Components) return null;
        switch (space.Family)
        {
            case ColourFamily.Gray:
                return Together([0, 0, 0, 1 - values[0]], []);
            case ColourFamily.Cmyk:
                return Together(values[..4], []);
            case ColourFamily.Indexed when space.Base is { Components: > 0 } below:
                var at = (int)Math.Clamp(values[0], 0, 255) * below.Components;
                if (at + below.Components > space.Palette.Length) return null;
                var entry = new double[below.Components];
                for (var i = 0; i < entry.Length; i++) entry[i] = space.Palette.Span[at + i] / 255.0;
                return Of(below, entry);
            case ColourFamily.Separation or ColourFamily.DeviceN:
                return OfNamed(space.Inks, values);
            default:
                return null;
        }
    }

    private static InkCoverage OfNamed(IReadOnlyList<string> inks, ReadOnlySpan<double> values)
    {
        Span<double> process = stackalloc double[ProcessPlates];
        var spots = new double[inks.Count];
        for (var i = 0; i < inks.Count && i < values.Length; i++)
        {
            switch (inks[i])
            {
                case "None":
                    break;
                case "All":
                    process.Fill(values[i]);
                    break;
                case "Cyan":
                    process[0] = values[i];
                    break;
                case "Magenta":
                    process[1] = values[i];
                    break;
                case "Yellow":
                    process[2] = values[i];
                    break;
                case "Black":
                    process[3] = values[i];
                    break;
                default:
                    spots[i] = values[i];
                    break;
            }
        }

        return Together(process, spots);
    }

    private static InkCoverage Together(ReadOnlySpan<double> process, ReadOnlySpan<double> spots)
    {
        double colours = 0, spot = 0;
        var plates = 0;
        var isSolid = true;
        for (var i = 0; i < ProcessPlates + spots.Length; i++)
        {
            var value = Math.Clamp(i < ProcessPlates ? process[i] : spots[i - ProcessPlates], 0, 1);
            if (i < ProcessPlates - 1) colours += value;
            else if (i >= ProcessPlates) spot += value;
            if (value <= Trace) continue;
            plates++;
            isSolid &= value >= 1 - Trace;
        }

        return new InkCoverage(colours, Math.Clamp(process[3], 0, 1), spot, plates, isSolid);
    }
}
