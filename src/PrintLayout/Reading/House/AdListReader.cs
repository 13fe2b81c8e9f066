using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.House;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;

namespace PrintLayout.Reading.House;

/// <summary>Reads the advertisements that are booked (<c>schemas/ads.schema.json</c>).</summary>
internal static class AdListReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file with the place that names it.</param>
    /// <param name="root">Folder of the project.</param>
    /// <param name="sink">Receives the findings.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="files">Notes the files that were asked for.</param>
    /// <returns>The bookings in the order of the file; null after an error.</returns>
    public static ImmutableArray<PlannedAd>? Read(
        Located<string> path, string root, IDiagnosticSink sink, LayoutLimits limits, FileLog files)
    {
        if (TextFiles.Open(path.Value, root, sink, limits, path.Span, files) is not { } session
            || YamlTreeReader.Read(session, 0, session.Text.Length) is not { } tree) return null;
        var values = new ValueReader(session);
        if (values.Map(tree, "a list of advertisements", KnownKeys.AdList) is not { } map) return null;
        var ads = ImmutableArray.CreateBuilder<PlannedAd>();
        foreach (var item in values.Items(map.Require("ads"), "the advertisements"))
        {
            if (values.Map(item, "a booked advertisement", KnownKeys.PlannedAd) is not { } booked) continue;
            var (page, section) = (values.Text(booked.Find("page")), values.Text(booked.Find("section")));
            var (from, until) = (values.Date(booked.Find("from")), values.Date(booked.Find("until")));
            if (until < from)
                values.Bad<object>(booked.Find("until")!, "The booking ends before it begins.", "Exchange `from` and `until`.");
            if (values.Map(booked.Require("ad"), "an advertisement", KnownKeys.EditionAd) is not { } ad
                || BookingReader.One(values, ad, true) is not { } read) continue;
            if (ads.Any(other => other.Ad.Id.Value == read.Ad.Id.Value))
                values.Bad<object>(item, $"The advertisement `{Words.Short(read.Ad.Id.Value)}` is booked twice.",
                    "Give each booking its own id.");
            ads.Add(new PlannedAd(read.Ad, read.Booking) { Page = page, Section = section, From = from, Until = until });
        }

        return session.ErrorCount > 0 ? null : ads.ToImmutable();
    }
}
