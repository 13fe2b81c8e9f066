namespace PrintLayout.Preflight.Plates.Pixels;

/// <summary>
/// The plates of some pixels: for each plate how much ink a pixel has, and for groups how much of what lies below still shows. Both
/// change with paint in the same way whatever lies below, so a group drawn by itself and laid on the page leaves what it would have left
/// if drawn there.
/// </summary>
internal sealed class PlateSurface
{
    private const int Full = Share.Full;

    private readonly List<byte[]?> _amounts = [];
    private readonly List<byte[]?> _shows = [];
    private readonly InkPlates _plates;
    private readonly PixelBudget _budget;
    private readonly bool _isGroup;
    private readonly bool _isIsolated;
    private readonly byte[] _covers;
    private readonly byte[] _values;
    private readonly byte[] _opacities;
    private long _taken;

    /// <summary>A surface without ink.</summary>
    /// <param name="area">Its pixels.</param>
    /// <param name="plates">The plates of the page.</param>
    /// <param name="budget">Counts memory.</param>
    /// <param name="isGroup">Whether what lies below is kept apart.</param>
    /// <param name="isIsolated">Whether paint in it blends with the group alone (ISO 32000-1 §11.4.5).</param>
    public PlateSurface(PixelArea area, InkPlates plates, PixelBudget budget, bool isGroup, bool isIsolated)
    {
        (Area, _plates, _budget, _isGroup, _isIsolated) = (area, plates, budget, isGroup, isIsolated);
        (_covers, _values, _opacities) = (new byte[area.Width], new byte[area.Width], new byte[area.Width]);
    }

    /// <summary>Its pixels.</summary>
    public PixelArea Area { get; }

    /// <summary>Paints what a mask covers.</summary>
    /// <param name="source">What is painted.</param>
    /// <param name="mask">Where; null for all that the clip allows.</param>
    /// <param name="options">How.</param>
    public void Paint(IInkSource source, CoverMask? mask, PaintOptions options)
    {
        var area = Area.Intersect(options.Clip.Pixels);
        if (mask is not null) area = area.Intersect(mask.Area);
        if (options.Soft is { } bounds) area = area.Intersect(bounds.Area);
        if (area.IsEmpty || options.Opacity == 0) return;
        _budget.Work((long)area.Width * area.Height);
        for (var y = area.Top; y < area.Bottom; y++)
        {
            var covers = _covers.AsSpan(0, area.Width);
            if (mask is null) covers.Fill(Full);
            else mask.Row(y).Slice(area.Left - mask.Area.Left, area.Width).CopyTo(covers);
            options.Clip.Narrow(y, area.Left, covers);
            if (options.Soft is { } soft)
            {
                var row = soft.Row(y)[(area.Left - soft.Area.Left)..];
                for (var i = 0; i < covers.Length; i++) covers[i] = Share.Of(covers[i], row[i]);
            }

            if (options.Opacity < Full)
            {
                foreach (ref var cover in covers) cover = Share.Of(cover, options.Opacity);
            }

            var first = covers.IndexOfAnyExcept((byte)0);
            if (first < 0) continue;
            var count = covers.LastIndexOfAnyExcept((byte)0) + 1 - first;
            PaintRow(source, y, area.Left + first, covers.Slice(first, count), options.Mode);
        }
    }

    /// <summary>The amounts of a plate in a stretch of a row.</summary>
    public void ReadAmounts(int plate, int y, int left, Span<byte> amounts)
    {
        if (Find(_amounts, plate) is { } plane) plane.AsSpan(At(y, left), amounts.Length).CopyTo(amounts);
        else amounts.Clear();
    }

    /// <summary>How much of what lies below still shows on a plate, in a stretch of a row of a group.</summary>
    public void ReadShows(int plate, int y, int left, Span<byte> shows)
    {
        if (Find(_shows, plate) is { } plane) plane.AsSpan(At(y, left), shows.Length).CopyTo(shows);
        else shows.Fill(Full);
    }

    /// <summary>Gives its memory back to the budget; it is not used any more.</summary>
    public void GiveBack() => _budget.GiveBack(_taken);

    // A plate that was not met before is as the one that stands for it.
    private static byte[]? Find(List<byte[]?> planes, int plate) =>
        plate < planes.Count ? planes[plate] : InkPlates.Others < planes.Count ? planes[InkPlates.Others] : null;

    private byte[] Plane(List<byte[]?> planes, int plate, byte empty)
    {
        while (planes.Count <= plate)
        {
            var others = planes.Count > InkPlates.Others ? planes[InkPlates.Others] : null;
            if (others is not null) Take(others.Length);
            planes.Add(others?.ToArray());
        }

        if (planes[plate] is { } known) return known;
        var plane = new byte[Area.Width * Area.Height];
        Take(plane.Length);
        if (empty != 0) Array.Fill(plane, empty);
        return planes[plate] = plane;
    }

    private void Take(long bytes)
    {
        _taken += bytes;
        _budget.Take(bytes);
    }

    private int At(int y, int left) => (y - Area.Top) * Area.Width + left - Area.Left;

    private void PaintRow(IInkSource source, int y, int left, ReadOnlySpan<byte> covers, BlendMode mode)
    {
        source.Begin(y, left, covers.Length);
        for (var plate = 0; plate < _plates.Count; plate++)
        {
            if (!source.Touches(plate)) continue;
            var values = _values.AsSpan(0, covers.Length);
            var opacities = _opacities.AsSpan(0, covers.Length);
            if (source.EvenAmount(plate) is { } even)
            {
                covers.CopyTo(opacities);
                for (var i = 0; i < values.Length; i++) values[i] = Share.Of(even, covers[i]);
            }
            else
            {
                source.Read(plate, values, opacities);
                for (var i = 0; i < values.Length; i++)
                {
                    values[i] = Share.Of(values[i], covers[i]);
                    opacities[i] = Share.Of(opacities[i], covers[i]);
                }
            }

            var at = At(y, left);
            var own = plate >= InkPlates.FirstSpot && mode is BlendMode.Difference or BlendMode.Exclusion ? BlendMode.Normal : mode;
            if (own is not (BlendMode.Normal or BlendMode.Multiply)) Mix(plate, at, values, opacities, own);
            else if (Find(_amounts, plate) is not null || values.ContainsAnyExcept((byte)0)) Lay(plate, at, values, opacities, own);
            if (!_isGroup) continue;
            var hides = own == BlendMode.Multiply && !_isIsolated ? values : opacities;
            var shows = Plane(_shows, plate, Full).AsSpan(at, covers.Length);
            for (var i = 0; i < shows.Length; i++) shows[i] = Share.Of(shows[i], Full - hides[i]);
        }
    }

    // Ink that covers hides what lies below; ink that multiplies lets through what it does not take itself.
    private void Lay(int plate, int at, ReadOnlySpan<byte> values, ReadOnlySpan<byte> opacities, BlendMode mode)
    {
        var amounts = Plane(_amounts, plate, 0).AsSpan(at, values.Length);
        var hides = mode == BlendMode.Multiply ? values : opacities;
        for (var i = 0; i < amounts.Length; i++)
        {
            amounts[i] = hides[i] == Full ? values[i] : (byte)Math.Min(Full, Share.Of(amounts[i], Full - hides[i]) + values[i]);
        }
    }

    private void Mix(int plate, int at, ReadOnlySpan<byte> values, ReadOnlySpan<byte> opacities, BlendMode mode)
    {
        var amounts = Plane(_amounts, plate, 0).AsSpan(at, values.Length);
        var shows = _isGroup ? Plane(_shows, plate, Full).AsSpan(at, values.Length) : default;
        for (var i = 0; i < amounts.Length; i++)
        {
            if (opacities[i] == 0) continue;
            var there = _isGroup ? Full - shows[i] : Full;
            var below = there == 0 ? 0 : Math.Min(Full, amounts[i] * Full / there);
            var above = Math.Min(Full, values[i] * Full / opacities[i]);
            var blended = ((Full - there) * above + there * Blends.Of(mode, below, above)) / Full;
            amounts[i] = (byte)Math.Min(Full, Share.Of(amounts[i], Full - opacities[i]) + Share.Of(opacities[i], blended));
        }
    }
}
