using PrintLayout.Diagnostics;
using PrintLayout.Plan.House;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;

namespace PrintLayout.Reading.House;

/// <summary>Finds what a plan of a paper says against itself.</summary>
internal static class HousePlanCheck
{
    /// <summary>
    /// Reports PL1050 for a name that the plan does not know or has twice, and PL1051 for numbers that no paper can have.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="map">Its file.</param>
    /// <param name="values">The reading.</param>
    public static void Check(HousePlan plan, YamlMap map, ValueReader values)
    {
        Twice(plan.Sections.Select(section => section.Name), "section", values);
        var pages = plan.Sections.SelectMany(section => section.PageNames).ToList();
        Twice(pages, "page", values);
        Counts(plan, map, values);
        Known(plan.Standing.Select(element => element.Section), [.. plan.Sections.Select(section => section.Name.Value)], "section",
            values);
        // Pages that the program names are known by the time of make-up.
        if (plan.Sections.All(section => !section.PageNames.IsEmpty))
            Known(plan.Standing.Select(element => element.Page), [.. pages.Select(page => page.Value)], "page", values);
        if (plan.Issue is { } issue && !issue.AppearsOn(issue.Date))
            values.Report(Diagnostic.Error(
                DiagnosticCodes.PlanNumbers, issue.Span, "The day whose number is known is no day of issue.",
                "Write a day on which the paper appeared, or mend `days` and `breaks`."));
    }

    private static void Counts(HousePlan plan, YamlMap map, ValueReader values)
    {
        var named = plan.Sections.Count(section => !section.PageNames.IsEmpty);
        if (named != 0 && named != plan.Sections.Length)
            values.Error(DiagnosticCodes.PlanNumbers, map.Find("sections")!,
                "Some sections name their pages, and others leave the names to the program.",
                "Name the pages of all sections, or write a number of pages for each.");
        var (least, most) = (plan.Sections.Sum(section => section.Pages.Least), plan.Sections.Sum(section => section.Pages.Most));
        var asked = plan.Pages ?? new Plan.Layouts.CountRange(least, most);
        var from = Math.Max(least, asked.Least);
        if (from + ((plan.PageStep - (from % plan.PageStep)) % plan.PageStep) <= Math.Min(most, asked.Most)) return;
        values.Error(DiagnosticCodes.PlanNumbers, map.Find("pages") ?? map.Find("sections")!,
            FormattableString.Invariant($"The sections have {least} to {most} pages, and the paper may have {asked.Least} to {asked.Most} ")
            + FormattableString.Invariant($"in steps of {plan.PageStep}: no number fits all."),
            "Give sections more or fewer pages, or mend `pages` and `page-step`.");
    }

    private static void Twice(IEnumerable<Located<string>> names, string what, ValueReader values)
    {
        foreach (var two in names.GroupBy(name => name.Value, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            values.Report(Diagnostic.Error(
                DiagnosticCodes.PlanName, two.Last().Span, $"The {what} {Words.Short(two.Key)} stands twice in the plan.",
                    "Name each once."));
    }

    private static void Known(IEnumerable<Located<string>?> names, string[] known, string what, ValueReader values)
    {
        foreach (var name in names.OfType<Located<string>>().Where(name => !known.Contains(name.Value)))
            values.Report(Diagnostic.Error(
                DiagnosticCodes.PlanName, name.Span, $"The plan has no {what} {Words.Short(name.Value)}.",
                Nearest.Hint(name.Value, [.. known])));
    }
}
