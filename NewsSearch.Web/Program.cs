using Microsoft.AspNetCore.Connections;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Importing;
using NewsSearch.Web.Api;
using NewsSearch.Web.Components.Shell;
using NewsSearch.Web.Operations;

try
{
    // Files lie beside the program, so that it runs from any working directory.
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    builder.WebHost.UseStaticWebAssets();
    builder.Services.AddNewsSearch(ArchiveFolder.Resolve(builder.Configuration["archive"]));
    builder.AddListeningAddress().AddReadingRoom().AddApi().AddOperations();

    await using var app = builder.Build();
    app.UseHead();
    app.UseErrorAnswers();
    app.UseReadingRoomSecurityHeaders();
    app.UseResponseCompression();
    app.UseAssets();
    app.UseRouting();
    app.UseWaitingForOpening();
    app.UseResolvedDates();
    app.UseOutputCache();
    app.MapReadingRoom();
    app.MapApi();
    app.MapHealth();

    await app.ServeAsync();
    return 0;
}
catch (IOException failure) when (failure.InnerException is AddressInUseException)
{
    await Console.Error.WriteLineAsync(ListeningAddress.Taken(failure.Message));
    return 1;
}
catch (ArchiveException failure)
{
    await Console.Error.WriteLineAsync(failure.Message);
    return 1;
}
