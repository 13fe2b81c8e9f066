using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Makeup;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;

namespace PrintLayout.Reading;

/// <summary>Reads the advertisements of a page of an edition, with the sizes that were booked.</summary>
internal static class BookingReader
{
    /// <summary>Reads the advertisements of a page.</summary>
    /// <param name="values">The reading.</param>
    /// <param name="list">The list; null when the page has none.</param>
    /// <param name="isAuto">Whether the layout of the page is <c>auto</c>; only there does a booking count (PL1041, PL1045).</param>
    public static ImmutableArray<(AdReference Ad, AdBooking Booking)> Read(ValueReader values, YamlNode? list, bool isAuto)
    {
        var ads = ImmutableArray.CreateBuilder<(AdReference, AdBooking)>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in values.Items(list, "the advertisements of a page"))
        {
            if (values.Map(item, "an advertisement", KnownKeys.EditionAd) is not { } map) continue;
            if (One(values, map, isAuto) is not { } read) continue;
            if (!ids.Add(read.Ad.Id.Value))
            {
                values.Bad<object>(item, $"The page has two advertisements called `{Words.Short(read.Ad.Id.Value)}`.",
                    "Name each once; a box in the layout asks for one by its id.");
                continue;
            }

            ads.Add(read);
        }

        return ads.ToImmutable();
    }

    /// <summary>Reads one advertisement.</summary>
    /// <param name="values">The reading.</param>
    /// <param name="map">The advertisement, with <see cref="KnownKeys.EditionAd"/>.</param>
    /// <param name="isAuto">Whether its size counts; null when it has none of its own.</param>
    /// <returns>The advertisement; null when it has no name.</returns>
    public static (AdReference Ad, AdBooking Booking)? One(ValueReader values, YamlMap map, bool? isAuto)
    {
        var id = values.Text(map.Require("id"));
        var image = values.FilePath(map.Find("image"));
        var page = values.DocumentPage(map);
        var columns = values.Count(map.Find("columns"), 1, values.Limits.Columns);
        var rows = values.Rows(map.Find("rows"), 1);
        var width = values.Length(map.Find("width"));
        var height = values.Length(map.Find("height"));
        var size = values.AdSize(map.Find("size"));
        var at = values.Choice(map.Find("at"), KnownWords.PagePlaces);
        var crop = values.Percent(map.Find("crop"));
        var focus = values.Focus(map.Find("focus"));
        var mark = values.Choice(map.Find("mark"), KnownWords.AdMarks);
        var classified = values.FilePath(map.Find("classified"));
        var text = ClassifiedReader.Text(values, map);
        if (id is null) return null;
        if (new[] { image is not null, classified is not null, text is not null }.Count(isThere => isThere) > 1)
        {
            values.Bad<object>(map.Node, $"The advertisement `{Words.Short(id.Value)}` has more than one content.",
                "Write image, or classified, or head, text, phone and qr.");
        }

        if (isAuto == true) CheckSize(values, map, id);
        else if (isAuto == false) WishReader.WarnUnused(values, map, ["columns", "rows", "at"], "the advertisement");
        var wide = width is { } across ? Mm.FromPt(across) : size?.Width;
        var high = height is { } down ? Mm.FromPt(down) : size?.Height;
        var ad = new AdReference(id, image)
        {
            Page = page,
            Size = wide is { } w && high is { } h ? (w, h) : null,
            MostCrop = crop?.PerMille ?? 0,
            Focus = focus is { } point ? (point.X.PerMille, point.Y.PerMille) : (500, 500),
            Mark = mark,
            Text = text,
            Classified = classified,
        };
        var booking = new AdBooking
        {
            Id = id,
            Columns = columns ?? size?.Columns,
            Rows = rows ?? size?.Rows,
            Width = wide,
            Height = high,
            At = at,
            IsFramed = ad.HasWords,
            Span = map.Span,
        };
        return (ad, booking);
    }

    private static void CheckSize(ValueReader values, YamlMap map, Located<string> id)
    {
        var (columns, rows) = (map.Find("columns") is not null, map.Find("rows") is not null);
        var (width, height) = (map.Find("width") is not null, map.Find("height") is not null);
        if (!(columns || rows || width || height) && map.Find("size") is not null) return;
        if ((columns && rows && !width && !height) || (width && height && !columns && !rows)) return;
        var name = Words.Short(id.Value);
        var message = !(columns || rows || width || height)
            ? $"The size of the advertisement `{name}` is not booked."
            : (columns || rows) && (width || height)
                ? $"The advertisement `{name}` is booked in cells of the page and by length at the same time."
                : $"The size of the advertisement `{name}` is only half booked.";
        values.Error(DiagnosticCodes.BookingWithoutSize, map.Node, message,
            "Write `columns` and `rows`, such as columns: 4, rows: 20, or `width` and `height`, such as width: 170mm, height: 120mm.");
    }
}
