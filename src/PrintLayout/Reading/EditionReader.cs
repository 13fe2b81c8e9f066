using System.Collections.Immutable;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Languages.Registry;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Makeup;
using PrintLayout.Plan.Projects;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;

namespace PrintLayout.Reading;

/// <summary>Reads edition files (<c>schemas/edition.schema.json</c>).</summary>
internal static class EditionReader
{
    private static readonly ImmutableArray<string> DeviceNames = ["CON", "PRN", "AUX", "NUL"];

    /// <summary>Reads an edition. Reports PL1001 to PL1010, and PL1041 to PL1045 about pages that are made up.</summary>
    /// <param name="path">The edition file, as the user named it.</param>
    /// <param name="root">Folder of the project (<see cref="ProjectConfig.Root"/>); no path may leave it.</param>
    /// <param name="sink">Receives the findings.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="settings">Values that take the place of those in the file; null for none.</param>
    /// <param name="files">Notes the files that were asked for; null when no caller needs to know.</param>
    /// <returns>
    /// The edition without the pages that have errors of their own; null when paper, date or the list of pages cannot be used.
    /// </returns>
    public static Edition? Read(
        string path, string root, IDiagnosticSink sink, LayoutLimits limits, EditionSettings? settings = null, FileLog? files = null)
    {
        var session = TextFiles.Open(path, root, sink, limits, SourceSpan.None, files);
        return session is null ? null : Read(session, settings);
    }

    internal static Edition? Read(ReadSession session, EditionSettings? settings = null)
    {
        if (YamlTreeReader.Read(session, 0, session.Text.Length) is not { } tree) return null;
        var values = new ValueReader(session);
        if (values.Map(tree, "an edition", KnownKeys.Edition) is not { } map) return null;
        var given = settings?.Open(session.Sink, session.Limits, session.Root);
        if (given is null && settings is { Lines.IsDefaultOrEmpty: false }) return null;
        var ours = given is null ? null : new ValueReader(given.Value.Session);
        var set = ours?.Map(given!.Value.Tree, "an edition that --set can change", KnownKeys.EditionSetting);
        // A value that a setting gives may be missing in the file.
        var paper = set?.Find("paper") is { } paperNode ? ours!.Text(paperNode) : values.Text(map.Require("paper"));
        var date = set?.Find("date") is { } dateNode ? ours!.Date(dateNode) : values.Date(map.Require("date"));
        var language = set?.Find("language") is { } languageNode ? Language(ours!, languageNode) : Language(values, map.Find("language"));
        var nameplate = FurnitureReader.Text(values, map.Find("nameplate"));
        if (ours is not null && FurnitureReader.Text(ours, set?.Find("nameplate")) is { } plate) nameplate = plate.Or(nameplate);
        var house = (values.FilePath(map.Find("master")), values.FilePath(map.Find("style")));
        var accept = AcceptReader.Codes(values, map.Find("accept"), null);
        var list = map.Require("pages");
        var items = values.Items(list, "the list of pages");
        if (items.Length > session.Limits.Pages)
        {
            session.Error(
                DiagnosticCodes.OverLimit,
                list!.Start,
                list.Start,
                FormattableString.Invariant($"The edition has {items.Length} pages; at most {session.Limits.Pages} are read."),
                "Split the edition.");
        }
        else if (list is YamlSequence && items.IsEmpty)
        {
            values.Bad<object>(list, "The edition has no pages.", "Add a page: `- page: A1`.");
        }

        if (session.ErrorCount > 0 || given?.Session.ErrorCount > 0) return null;
        var pages = Pages(session, values, items, house);
        return new Edition(session.Source.File, paper!, date!.Value, language, pages)
        {
            ListedPages = items.Length,
            Nameplate = nameplate,
            Accept = accept,
        };
    }

    private static ImmutableArray<EditionPage> Pages(
        ReadSession session, ValueReader values, ImmutableArray<YamlNode> items, (Located<string>? Master, Located<string>? Style) house)
    {
        var pages = ImmutableArray.CreateBuilder<EditionPage>(items.Length);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in items)
        {
            var before = session.ErrorCount;
            var page = Page(values, item, house);
            if (page is not null && !names.Add(page.Name.Value))
                values.Bad<object>(item, $"The page {page.Name.Value} stands twice in the edition.",
                    "Give each page its own name; upper and lower case do not count.");
            if (page is not null && session.ErrorCount == before) pages.Add(page);
        }

        return PagePlanReader.Checked(pages.ToImmutable(), names, session.Sink);
    }

    private static EditionPage? Page(
        ValueReader values, YamlNode item, (Located<string>? Master, Located<string>? Style) house)
    {
        if (values.Map(item, "a page", KnownKeys.EditionPage) is not { } map) return null;
        var nameNode = map.Require("page");
        var name = values.Text(nameNode);
        if (name is not null && !IsPageName(name.Value, values.Limits.PageNameLength))
        {
            values.Bad<object>(
                nameNode!,
                $"`{Words.Short(name.Value)}` cannot name a page.",
                FormattableString.Invariant($"Use letters, digits, - and _, at most {values.Limits.PageNameLength}, ")
                + "and no name that Windows keeps for devices, such as CON; output files get this name.");
        }

        var layoutNode = map.Require("layout");
        var isAuto = PagePlanReader.IsAuto(layoutNode);
        // The path is kept as written, since EditionPage.Layout is relative to the folder of the edition.
        var layout = isAuto ? values.Text(layoutNode) : values.FilePath(layoutNode) is null ? null : values.Text(layoutNode);
        var nameplate = FurnitureReader.Text(values, map.Find("nameplate"));
        var articles = WishReader.Read(values, map.Require("articles"));
        var ads = BookingReader.Read(values, map.Find("ads"), isAuto);
        var wishes = articles.Select(article => article.Wish).OfType<StoryWish>().ToImmutableArray();
        var accept = AcceptReader.Page(values, map.Find("accept"));
        var plan = PagePlanReader.Read(values, map, house, wishes, [.. ads.Select(ad => ad.Booking)]);
        return name is null || layout is null
            ? null
            : new EditionPage(
                name, values.Text(map.Find("section")), values.Text(map.Find("editors")), layout, [.. articles.Select(a => a.Article)])
            {
                Nameplate = nameplate,
                Accept = accept,
                Ads = [.. ads.Select(ad => ad.Ad)],
                Auto = plan,
                Wishes = isAuto ? [] : wishes,
            };
    }

    /// <summary>
    /// The tag as it is written, for it goes into the files. A language that has no profile would be set by the rules of another, so
    /// it is refused.
    /// </summary>
    internal static string Language(ValueReader values, YamlNode? node)
    {
        if (values.Text(node) is not { } text) return LanguageRegistry.Default.Tag;
        var parts = text.Value.Split('-');
        var good = parts[0].Length is >= 2 and <= 8 && parts[0].All(char.IsAsciiLetter)
            && parts.All(p => p.Length is >= 1 and <= 8 && p.All(char.IsAsciiLetterOrDigit));
        if (!good)
        {
            values.Bad<object>(node!, $"`{Words.Short(text.Value)}` is not a language.", "Write a BCP 47 tag such as zh-Hans.");
        }
        else if (LanguageRegistry.Find(text.Value) is null)
        {
            var (message, hint) = LanguageRegistry.Refusal(Words.Short(text.Value));
            values.Error(DiagnosticCodes.LanguageNotComposed, node!, message, hint);
        }

        return text.Value;
    }

    // Windows reserves names such as CON for devices: it cannot make CON.pdf, and a file of that name cannot be copied there.
    private static bool IsNumberedDevice(string name) =>
        name.Length == 4
        && name[3] is >= '1' and <= '9'
        && (name.StartsWith("COM", StringComparison.OrdinalIgnoreCase) || name.StartsWith("LPT", StringComparison.OrdinalIgnoreCase));

    internal static bool IsPageName(string name, int longest) =>
        name.Length <= longest
        && !DeviceNames.Contains(name, StringComparer.OrdinalIgnoreCase)
        && !IsNumberedDevice(name)
        && name.EnumerateRunes().All(r => Rune.IsLetterOrDigit(r) || r.Value is '-' or '_');
}
